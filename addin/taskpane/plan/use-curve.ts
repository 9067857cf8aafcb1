import { useEffect, useRef, useState } from "react";
import type { CurvePoint } from "../../../core/view/index.ts";
import { curvePoints, haveSameCurve } from "./curve-points.ts";
import type { PlanRequest } from "./plan-request.ts";

/** What is waited for where the browser tells of no idle time. */
const BREATH = 20;

/** The points of a curve, and whether they are those of an earlier request. */
export interface Curve {
  readonly points: readonly CurvePoint[];
  readonly isOlder: boolean;
}

/** Points and what they are of; of nothing as long as there are none. */
interface DrawnCurve {
  readonly points: readonly CurvePoint[];
  readonly of: PlanRequest | undefined;
}

const NOTHING: DrawnCurve = { points: [], of: undefined };

/**
 * The curve of a request, worked out in idle time, a point at a go; until a new one is whole, the one before it is shown
 * as an older one. A limit to the number of orders leaves it as it is.
 *
 * @param request - The one that was answered; undefined for nothing to draw.
 * @param entered - The one that is entered.
 */
export function useCurve(request: PlanRequest | undefined, entered: PlanRequest): Curve {
  const [curve, setCurve] = useState(NOTHING);
  const isDrawn = useRef<PlanRequest>(undefined);
  const wanted = useWanted(request);
  useEffect(() => {
    if (!wanted || wanted === isDrawn.current) {
      return undefined;
    }
    const points: CurvePoint[] = [];
    const steps = curvePoints(wanted);
    let cancel = () => {};
    const next = () => {
      const step = steps.next();
      if (step.done) {
        isDrawn.current = wanted;
        setCurve({ points, of: wanted });
      } else {
        if (step.value) {
          points.push(step.value);
        }
        cancel = whenIdle(next);
      }
    };
    cancel = whenIdle(next);
    return () => cancel();
  }, [wanted]);
  const { points, of } = request ? curve : NOTHING;
  return { points, isOlder: of !== undefined && !haveSameCurve(of, entered) };
}

/** A request that stays the same one while its curve does. */
function useWanted(request: PlanRequest | undefined): PlanRequest | undefined {
  const [wanted, setWanted] = useState(request);
  const isSame = wanted === request || (wanted && request && haveSameCurve(wanted, request));
  if (!isSame) {
    setWanted(request);
  }
  return isSame ? wanted : request;
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(run, { timeout: 1000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, BREATH);
  return () => clearTimeout(id);
}
