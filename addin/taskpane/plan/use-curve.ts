import { useEffect, useState } from "react";
import type { CurvePoint } from "../../../core/view/index.ts";
import { curvePoints } from "./curve-points.ts";
import type { PlanRequest } from "./plan-request.ts";

/** What is waited for where the browser tells of no idle time. */
const BREATH = 20;

/** The points of a curve and whether all of them are there. */
export interface Curve {
  readonly points: readonly CurvePoint[];
  readonly isWhole: boolean;
}

const NOTHING: Curve = { points: [], isWhole: false };

/**
 * The curve of a request, worked out in idle time, a point at a go; until a new one is whole, the one before it is shown.
 *
 * @param request - Undefined for nothing to draw.
 */
export function useCurve(request: PlanRequest | undefined): Curve {
  const [curve, setCurve] = useState(NOTHING);
  useEffect(() => {
    if (!request) {
      setCurve(NOTHING);
      return undefined;
    }
    const points: CurvePoint[] = [];
    const steps = curvePoints(request);
    let cancel = () => {};
    const next = () => {
      const step = steps.next();
      if (step.done) {
        setCurve({ points, isWhole: true });
      } else {
        if (step.value) {
          points.push(step.value);
        }
        cancel = whenIdle(next);
      }
    };
    cancel = whenIdle(next);
    return () => cancel();
  }, [request]);
  return curve;
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(run, { timeout: 1000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(run, BREATH);
  return () => clearTimeout(id);
}
