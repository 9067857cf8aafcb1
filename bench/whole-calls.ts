import { callFunction, FUNCTIONS } from "../core/index.ts";
import { type Contender, sideBySide } from "./measure.ts";
import type { Section } from "./page.ts";
import { randomSheets } from "./portfolios.ts";

/** Small sheets apart from large ones, whose garbage would be collected in the small ones' time. */
const SIZES = [
  { title: "on everyday sheets", counts: [30, 300, 1_000], seconds: 6 },
  { title: "on very large sheets", counts: [10_000, 20_000, 40_000], seconds: 20 },
];

/** Whole calls, from raw cells to the result table, by number of holdings. */
export async function wholeCalls(): Promise<readonly Section[]> {
  const sections: Section[] = [];
  for (const { title, counts, seconds } of SIZES) {
    for (const name of ["REBAL_DRIFT", "DEPOSIT_PLAN", "REBAL_PLAN"]) {
      sections.push({
        title: `${name} ${title}`,
        about: "A whole call, from raw cells to the result table. Six columns a row, up to 8 classes.",
        timings: await sideBySide(
          counts.map((count) => callOver(name, count)),
          seconds,
        ),
      });
    }
  }
  return sections;
}

function callOver(name: string, count: number): Contender {
  const definition = FUNCTIONS.find((one) => one.name === name);
  if (!definition) {
    throw new Error(`${name} is not in the table of functions`);
  }
  const { holdings, targets } = randomSheets(count, count);
  const args = name === "DEPOSIT_PLAN" ? [holdings, targets, count * 5_000] : [holdings, targets];
  return { name: `${count.toLocaleString("en")} holdings`, run: () => callFunction(definition, args) };
}
