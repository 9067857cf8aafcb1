import { useDeferredValue, useEffect, useState } from "react";
import { answer, type PlanAnswer, type PlanRequest } from "./plan-request.ts";
import { useIsShown } from "./use-is-shown.ts";
import { useSettled } from "./use-settled.ts";

/** Beyond this, a plan waits for a pause in typing. */
const SLOW = 50;
/** A plan that takes less no longer waits; between the two, what holds goes on. */
const QUICK = 25;
const PAUSE = 250;

/** A request's answer, and whether it is still that of an earlier request. */
export interface DeferredAnswer {
  readonly answer: PlanAnswer;
  readonly isOlder: boolean;
}

/**
 * The answer to a request, worked out after what was typed is on the screen; where plans take long, after a pause; while
 * the screen is hidden, not at all.
 *
 * @param work - Works a request out; once for each, however often the screen is drawn.
 */
export function useAnswer(request: PlanRequest, work = answer): DeferredAnswer {
  const [pause, setPause] = useState(0);
  const settled = useSettled(request, pause, useIsShown());
  const deferred = useDeferredValue(settled);
  const [answers] = useState(() => new WeakMap<PlanRequest, PlanAnswer>());
  const found = answers.get(deferred) ?? work(deferred);
  answers.set(deferred, found);
  const { took } = found;
  useEffect(() => setPause((before) => pauseAfter(took, before)), [took]);
  return { answer: found, isOlder: deferred !== request };
}

/** How long the next request waits after an answer that took so many milliseconds. */
export function pauseAfter(took: number, before: number): number {
  return took > SLOW ? PAUSE : took < QUICK ? 0 : before;
}
