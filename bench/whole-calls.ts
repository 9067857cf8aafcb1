import { callFunction, FUNCTIONS } from "../core/index.ts";
import { sideBySide } from "./measure.ts";
import type { Section } from "./page.ts";
import { randomSheets } from "./portfolios.ts";

const COUNTS = [30, 300, 1_000, 10_000, 20_000, 40_000];

/** Whole calls, from raw cells to the result table, by number of holdings. */
export async function wholeCalls(): Promise<readonly Section[]> {
  const sections: Section[] = [];
  for (const name of ["REBAL_DRIFT", "DEPOSIT_PLAN", "REBAL_PLAN"]) {
    const definition = FUNCTIONS.find((one) => one.name === name);
    if (!definition) {
      throw new Error(`${name} is not in the table of functions`);
    }
    const contenders = COUNTS.map((count) => {
      const { holdings, targets } = randomSheets(count, count);
      const args = name === "DEPOSIT_PLAN" ? [holdings, targets, count * 5_000] : [holdings, targets];
      return { name: `${count.toLocaleString("en")} holdings`, run: () => callFunction(definition, args) };
    });
    sections.push({
      title: `${name}, a whole call`,
      about:
        "From raw cells to the result table: reading, targets, arithmetic, reasons. Six columns a row, up to 8 classes.",
      timings: await sideBySide(contenders, 12),
    });
  }
  return sections;
}
