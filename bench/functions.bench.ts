import { bench, describe } from "vitest";
import { callFunction, FUNCTIONS } from "../core/index.ts";
import { randomSheets } from "./portfolios.ts";

/** A whole call, from raw cells to the result table, by number of holdings. */
for (const count of [30, 300, 1_000, 10_000, 20_000, 40_000]) {
  const { holdings, targets } = randomSheets(count, count);
  const deposit = count * 500;
  const argumentsByFunction: Readonly<Record<string, readonly (typeof holdings | number)[]>> = {
    REBAL_DRIFT: [holdings, targets],
    DEPOSIT_PLAN: [holdings, targets, deposit],
    REBAL_PLAN: [holdings, targets],
  };
  describe(`a whole call, ${count} holdings`, () => {
    for (const definition of FUNCTIONS) {
      const args = argumentsByFunction[definition.name];
      if (args) {
        bench(
          definition.name,
          () => {
            callFunction(definition, args);
          },
          { time: 800, warmupIterations: 5 },
        );
      }
    }
  });
}
