import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Argument,
  type Cells,
  callFunction,
  FUNCTIONS,
  type FunctionDefinition,
  InputError,
  type Parameter,
} from "../../../core/index.ts";
import { bookOf } from "./arbitrary-book.ts";
import { holdingsCells, targetsCells } from "./book.ts";
import { EVERYTHING } from "./features.ts";
import { junk } from "./junk.ts";
import { REAL_SHEETS, type Sheets, withZeros } from "./real-sheets.ts";
import { settingsOf, settingsText } from "./settings.ts";
import { spoiled } from "./spoiled.ts";
import { expectTable } from "./well-formed.ts";

const RUNS_EACH = 900;

const random = bookOf(EVERYTHING).map(
  (book): Sheets => ({ holdings: holdingsCells(book), targets: targetsCells(book) }),
);
const sheets = fc
  .oneof({ weight: 2, arbitrary: fc.constantFrom(...REAL_SHEETS) }, { weight: 1, arbitrary: random })
  .chain(({ holdings, targets }) =>
    fc.oneof(
      fc.record({ holdings: spoiled(holdings), targets: fc.constant(targets) }),
      fc.record({ holdings: fc.constant(holdings), targets: spoiled(targets) }),
      fc.record({ holdings: spoiled(holdings), targets: spoiled(targets) }),
    ),
  )
  .chain((spoilt) =>
    fc
      .boolean()
      .map((isExcel) => (isExcel ? withZeros : (cells: Cells) => cells))
      .map((as) => ({
        holdings: as(spoilt.holdings),
        targets: as(spoilt.targets),
      })),
  );

const settings = fc.oneof(
  fc.constant<Argument>(undefined),
  fc.constant<Argument>("Currency=USD; FX EUR=1.25"),
  settingsOf().map((drawn): Argument => settingsText(drawn, 2)),
  settingsOf().chain((drawn) => spoiled(Object.entries(drawn))),
  junk,
);
const amount: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Argument>(1000, "1,000.50", [[250]]) },
  { weight: 1, arbitrary: junk },
);

/** An argument for a parameter: mostly what it is for, spoilt. */
function argumentFor({ name, kind }: Parameter, { holdings, targets }: Sheets): fc.Arbitrary<Argument> {
  if (kind === "settings") {
    return settings;
  }
  if (kind === "amount") {
    return amount;
  }
  return kind === "text" ? junk : fc.constant(name === "targets" ? targets : holdings);
}

const isPlan = ({ columns }: FunctionDefinition) => columns.includes("Reason");
const orders = functionNamed("BROKER_ORDERS");

describe("cells that hold anything at all", () => {
  test.each(FUNCTIONS)("$name answers with a whole table or with a refusal in words", (definition) => {
    const args = sheets.chain((spoilt) =>
      fc.tuple(...definition.parameters.map((parameter) => argumentFor(parameter, spoilt))),
    );
    fc.assert(
      fc.property(args, (given) => {
        const answer = answerOf(() => callFunction(definition, given));
        if (answer instanceof InputError) {
          expect(answer.message.length).toBeGreaterThan(10);
        } else {
          expectTable(answer, definition);
          // Every plan adds up, or its orders would be refused.
          expect(isPlan(definition) ? callFunction(orders, [answer]).length : 1).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS_EACH },
    );
  });

  test.each(FUNCTIONS.filter(isPlan))(
    "a spoilt result of $name is refused by BROKER_ORDERS or read whole",
    (definition) => {
      const plan = callFunction(definition, [REAL_SHEETS[0]?.holdings, REAL_SHEETS[0]?.targets, 1000]);
      fc.assert(
        fc.property(spoiled(plan), (spoilt) => {
          const answer = answerOf(() => callFunction(orders, [spoilt]));
          if (!(answer instanceof InputError)) {
            expectTable(answer, orders);
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

function answerOf(action: () => ReturnType<typeof callFunction>): ReturnType<typeof callFunction> | InputError {
  try {
    return action();
  } catch (error) {
    if (error instanceof InputError) {
      return error;
    }
    throw error;
  }
}

function functionNamed(wanted: string): FunctionDefinition {
  const found = FUNCTIONS.find(({ name }) => name === wanted);
  if (!found) {
    throw new Error(`There is no function ${wanted}`);
  }
  return found;
}
