import { useCallback, useMemo, useState } from "react";
import type { Cell } from "../../../core/index.ts";
import type { PlanView, ViewInputs } from "../../../core/view/index.ts";
import type { PlanRequest } from "./plan-request.ts";
import { NO_TRIES, type Tries, type TriesByStrategy, withoutSaved, withTriedRule, withTries } from "./tries.ts";

/** What a person has entered on the screen Plan, and the ways to change it. */
export interface PlanForm {
  readonly flow: PlanView["flow"];
  /** As it was typed. */
  readonly amount: string;
  /** Names of excluded holdings by their id. */
  readonly excluded: Tries["excluded"];
  readonly request: PlanRequest;
  readonly setFlow: (flow: PlanView["flow"]) => void;
  readonly setAmount: (amount: string) => void;
  /** Tries a rule without saving it; the strategy's own value takes it back. */
  readonly tryRule: (rule: string, value: Cell) => void;
  /** Tries rules no longer that were saved, of the strategy that was shown then. */
  readonly forgetRules: (saved: Tries["rules"]) => void;
  readonly exclude: (id: string, name: string) => void;
  readonly include: (id: string) => void;
}

/** Keeps what is entered on the screen Plan, as a request to the planner; what is tried is kept for each strategy. */
export function usePlanForm(inputs: ViewInputs): PlanForm {
  const [flow, setFlow] = useState<PlanView["flow"]>("deposit");
  const [amount, setAmount] = useState("");
  const [all, setAll] = useState<TriesByStrategy>(new Map());
  const { strategy } = inputs;
  const { rules, excluded } = all.get(strategy.name) ?? NO_TRIES;
  const request = useMemo<PlanRequest>(
    () => ({ inputs: { ...inputs, tried: rules, excluded: new Set(excluded.keys()) }, flow, amount }),
    [inputs, rules, excluded, flow, amount],
  );
  const change = useCallback(
    (make: (before: Tries) => Partial<Tries>) => setAll((before) => withTries(before, strategy.name, make)),
    [strategy.name],
  );
  const exclude = useCallback(
    (id: string, name: string) => change((before) => ({ excluded: new Map([...before.excluded, [id, name]]) })),
    [change],
  );
  return {
    flow,
    amount,
    excluded,
    request,
    setFlow,
    setAmount,
    tryRule: (rule, value) => change((before) => ({ rules: withTriedRule(before.rules, strategy, rule, value) })),
    forgetRules: (saved) => change((before) => ({ rules: withoutSaved(before.rules, saved, strategy) })),
    exclude,
    include: (id) =>
      change((before) => ({ excluded: new Map([...before.excluded].filter(([other]) => other !== id)) })),
  };
}
