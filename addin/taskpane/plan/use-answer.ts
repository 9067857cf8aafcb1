import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { answer, type PlanAnswer, type PlanRequest } from "./plan-request.ts";

/** Beyond this, a plan waits for a pause in typing. */
const QUICK = 50;
const PAUSE = 250;

/** A request's answer, and whether it is still that of an earlier request. */
export interface DeferredAnswer {
  readonly answer: PlanAnswer;
  readonly isOlder: boolean;
}

/**
 * The answer to a request, worked out after what was typed is on the screen; where plans take long, after a pause.
 */
export function useAnswer(request: PlanRequest): DeferredAnswer {
  const [pause, setPause] = useState(0);
  const deferred = useDeferredValue(usePaused(request, pause));
  const found = useMemo(() => answer(deferred), [deferred]);
  const wanted = found.took > QUICK ? PAUSE : 0;
  useEffect(() => setPause(wanted), [wanted]);
  return { answer: found, isOlder: deferred !== request };
}

/** A value once it has not changed for a while; at once where the while is 0. */
function usePaused<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (pause === 0) {
      return undefined;
    }
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return pause === 0 ? value : settled;
}
