import loadHighs from "highs";
import { Decimal } from "../core/cells/decimal.ts";
import { level } from "../core/plan/level.ts";
import { settle } from "../core/plan/settle.ts";
import { sideBySide } from "./measure.ts";
import type { Section } from "./page.ts";
import { seeded } from "./portfolios.ts";

const COUNT = 30;
const DEPOSIT = 5_000_000;

/** The kernel of every plan beside a general solver on the same problem, and beside one decimal operation. */
export async function waterLevel(): Promise<Section> {
  const random = seeded(1);
  const weights = Array.from({ length: COUNT }, () => random() + 0.01);
  const values = Array.from({ length: COUNT }, () => Math.round(random() * 1e6));
  const unlimited = values.map(() => Number.POSITIVE_INFINITY);
  const total = values.reduce((sum, value) => sum + value, DEPOSIT);
  const floors = values.map((value) => -value);
  const highs = await loadHighs();
  const model = quadraticProgram(weights, values, total);
  const price = new Decimal("301.55");
  return {
    title: `The water level over ${COUNT} holdings`,
    about:
      "min Σ a² ÷ t with the total given and no sells: its optimum is the water level, which HiGHS finds as a quadratic program.",
    timings: await sideBySide(
      [
        { name: "level", run: () => level(weights, values, unlimited, total) },
        {
          name: "level, then settled to the minor unit",
          run: () => {
            const changes = level(weights, values, unlimited, total).amounts.map(
              (amount, i) => amount - (values[i] ?? 0),
            );
            return settle(changes, DEPOSIT, floors);
          },
        },
        { name: "HiGHS, quadratic program", run: () => highs.solve(model) },
        { name: "one decimal.js product", run: () => price.mul(price) },
      ],
      4,
    ),
  };
}

function quadraticProgram(weights: readonly number[], values: readonly number[], total: number): string {
  return [
    "Minimize",
    ` obj: [ ${weights.map((weight, i) => `${2 / weight} a${i} ^2`).join(" + ")} ] / 2`,
    "Subject To",
    ` sum: ${values.map((_, i) => `a${i}`).join(" + ")} = ${total}`,
    "Bounds",
    ...values.map((value, i) => ` a${i} >= ${value}`),
    "End",
  ].join("\n");
}
