import { type Cell, InputError, type Problem } from "../../../core/index.ts";
import { type PlanView, planView, type ViewInputs } from "../../../core/view/index.ts";

/** What is asked of the planner: an amount as it was typed, and what it is planned from. */
export interface PlanRequest {
  readonly inputs: ViewInputs;
  readonly flow: PlanView["flow"];
  readonly amount: string;
}

/** What came of a request: a plan, or everything that is in its way. */
export interface PlanAnswer {
  readonly request: PlanRequest;
  readonly plan: PlanView | undefined;
  readonly problems: readonly Problem[];
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** What messages call the amount of each kind of plan. */
export const AMOUNT_NAMES = { deposit: "Deposit", withdrawal: "Withdrawal", rebalance: "Cash" } as const;

/** Works a request out. */
export function answer(request: PlanRequest): PlanAnswer {
  const start = performance.now();
  const { plan, problems } = planned(request);
  return { request, plan, problems, took: performance.now() - start };
}

/** The problems that are about the amount; what is wrong and what to do, as sentences. */
export function amountProblem({ problems, request }: PlanAnswer): string | undefined {
  const about = problems.filter(({ range }) => range === AMOUNT_NAMES[request.flow]);
  return about.length === 0 ? undefined : about.map(faultText).join(" ");
}

/** The problem with a rule that is tried; undefined where there is none. */
export function ruleProblem({ problems }: PlanAnswer, rule: string): string | undefined {
  const about = problems.find(({ range, column }) => range === "Settings" && column === rule);
  return about && faultText(about);
}

/** A request with one rule set to a value, whatever the strategy says. */
export function withRule(request: PlanRequest, rule: string, value: Cell): PlanRequest {
  const { inputs } = request;
  return { ...request, inputs: { ...inputs, tried: new Map([...inputs.tried, [rule, value]]) } };
}

function planned({ inputs, flow, amount }: PlanRequest): Pick<PlanAnswer, "plan" | "problems"> {
  try {
    return { plan: planView(inputs, flow, amount), problems: [] };
  } catch (error) {
    if (error instanceof InputError) {
      return { plan: undefined, problems: error.problems };
    }
    throw error;
  }
}

function faultText({ what, remedy }: Problem): string {
  const sentence = `${what}. ${remedy}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
