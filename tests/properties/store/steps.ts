import fc from "fast-check";
import { CLASS_NAMES, IDS, STRATEGY_NAMES, SYMBOLS, seeds, terms } from "./arbitrary-terms.ts";
import type { ModelTerms } from "./model.ts";
import type { UserEdit } from "./user-edit.ts";

/** A wish for an operation before it is known what there is: numbers choose among strategies, classes, holdings. */
export interface OperationStep {
  readonly kind: "operation";
  readonly what:
    | "add strategy"
    | "save strategy"
    | "activate"
    | "delete strategy"
    | "duplicate"
    | "add class"
    | "save class"
    | "delete class"
    | "add holding"
    | "save holding"
    | "delete holding"
    | "move holding"
    | "complete targets"
    | "save targets";
  readonly seeds: readonly number[];
  readonly name: string;
  readonly id: string;
  readonly account: string;
  readonly isActive: boolean;
  readonly settings: ReadonlyMap<string, string | number | boolean>;
  readonly terms: ModelTerms;
}

/** A table that is broken by hand, an operation upon it, and the break taken back. */
export interface BreakStep {
  readonly kind: "break";
  readonly how: "twice" | "orphan" | "text" | "no class" | "no name" | "stranger" | "error";
  readonly seeds: readonly number[];
  readonly upon: readonly OperationStep[];
}

export type Step = OperationStep | BreakStep | { readonly kind: "user"; readonly edit: UserEdit };

/** An operation of any kind. */
export const operations: fc.Arbitrary<OperationStep> = fc
  .record({
    what: fc.constantFrom<OperationStep["what"][]>(
      "add strategy",
      "add strategy",
      "save strategy",
      "activate",
      "delete strategy",
      "duplicate",
      "add class",
      "add class",
      "add class",
      "save class",
      "save class",
      "delete class",
      "add holding",
      "add holding",
      "add holding",
      "save holding",
      "delete holding",
      "move holding",
      "complete targets",
      "complete targets",
      "complete targets",
      "save targets",
    ),
    seeds,
    account: fc.constantFrom("", "", "IRA", "ira "),
    isActive: fc.boolean(),
    settings: fc.constantFrom(
      new Map<string, string | number | boolean>(),
      new Map<string, string | number | boolean>([["Cash reserve", 500]]),
      new Map<string, string | number | boolean>([
        ["Whole shares", true],
        ["Method", "Largest gap"],
      ]),
    ),
    terms,
    id: fc.constantFrom(...IDS),
  })
  .chain((drawn) =>
    fc
      .constantFrom(
        ...(drawn.what.includes("class") ? CLASS_NAMES : drawn.what.includes("holding") ? SYMBOLS : STRATEGY_NAMES),
      )
      .map((name) => ({ kind: "operation" as const, name, ...drawn })),
  );

const userEdit: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("user" as const),
  edit: fc.record({
    kind: fc.constantFrom<UserEdit["kind"][]>(
      "sort",
      "blank row",
      "move a column",
      "own column",
      "percent text",
      "percent text",
      "write as 60",
      "write as 60",
      "respell the strategy",
      "respell a class",
      "total row",
      "note",
      "formula",
      "clear the strategies",
    ),
    table: fc.constantFrom("strategies" as const, "targets" as const, "targets" as const),
    seeds,
  }),
});

const breakage: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("break" as const),
  how: fc.constantFrom<BreakStep["how"][]>("twice", "orphan", "text", "no class", "no name", "stranger", "error"),
  seeds,
  upon: fc.array(operations, { minLength: 1, maxLength: 3 }),
});

/** What happens to a workbook in one case: operations, and between them what people do to the sheet. */
export function sequences(minLength: number): fc.Arbitrary<readonly Step[]> {
  const step = fc.oneof(
    { weight: 6, arbitrary: operations },
    { weight: 3, arbitrary: userEdit },
    { weight: 1, arbitrary: breakage },
  );
  return fc.array(step, { minLength, maxLength: minLength + 10 });
}
