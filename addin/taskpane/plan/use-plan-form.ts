import { useCallback, useMemo, useState } from "react";
import type { Cell } from "../../../core/index.ts";
import type { PlanView, ViewInputs } from "../../../core/view/index.ts";
import type { PlanRequest } from "./plan-request.ts";

/** What a person has entered on the screen Plan, and the ways to change it. */
export interface PlanForm {
  readonly flow: PlanView["flow"];
  /** As it was typed. */
  readonly amount: string;
  /** Names of excluded holdings by their id. */
  readonly excluded: ReadonlyMap<string, string>;
  readonly request: PlanRequest;
  readonly setFlow: (flow: PlanView["flow"]) => void;
  readonly setAmount: (amount: string) => void;
  /** Tries a rule without saving it; the strategy's own value takes it back. */
  readonly tryRule: (rule: string, value: Cell) => void;
  readonly forgetRules: () => void;
  readonly exclude: (id: string, name: string) => void;
  readonly include: (id: string) => void;
}

/** Keeps what is entered on the screen Plan, as a request to the planner. */
export function usePlanForm(inputs: ViewInputs): PlanForm {
  const [flow, setFlow] = useState<PlanView["flow"]>("deposit");
  const [amount, setAmount] = useState("");
  const [tried, setTried] = useState<ReadonlyMap<string, Cell>>(new Map());
  const [excluded, setExcluded] = useState<ReadonlyMap<string, string>>(new Map());
  const request = useMemo<PlanRequest>(
    () => ({ inputs: { ...inputs, tried, excluded: new Set(excluded.keys()) }, flow, amount }),
    [inputs, tried, excluded, flow, amount],
  );
  const exclude = useCallback(
    (id: string, name: string) => setExcluded((before) => new Map([...before, [id, name]])),
    [],
  );
  return {
    flow,
    amount,
    excluded,
    request,
    setFlow,
    setAmount,
    tryRule: (rule, value) =>
      setTried((before) => {
        const others = [...before].filter(([name]) => name !== rule);
        const own = inputs.strategy.settings.get(rule) ?? "";
        return new Map(String(value) === String(own) ? others : [...others, [rule, value]]);
      }),
    forgetRules: () => setTried(new Map()),
    exclude,
    include: (id) => setExcluded((before) => new Map([...before].filter(([other]) => other !== id))),
  };
}
