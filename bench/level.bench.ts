import loadHighs from "highs";
import { bench, describe } from "vitest";
import { level } from "../core/plan/level.ts";
import { settle } from "../core/plan/settle.ts";
import { seeded } from "./portfolios.ts";

const COUNT = 30;
const random = seeded(1);
const weights = Array.from({ length: COUNT }, () => random() + 0.01);
const values = Array.from({ length: COUNT }, () => Math.round(random() * 1e6));
const unlimited = values.map(() => Number.POSITIVE_INFINITY);
const total = values.reduce((sum, value) => sum + value, 0) + 5_000_000;
const floors = values.map((value) => -value);
const highs = await loadHighs();
/** min Σ a² / t subject to Σ a = total and a ≥ value: its optimum is the water level. */
const model = [
  "Minimize",
  ` obj: [ ${weights.map((weight, index) => `${2 / weight} a${index} ^2`).join(" + ")} ] / 2`,
  "Subject To",
  ` sum: ${values.map((_, index) => `a${index}`).join(" + ")} = ${total}`,
  "Bounds",
  ...values.map((value, index) => ` a${index} >= ${value}`),
  "End",
].join("\n");

describe(`the water level over ${COUNT} holdings`, () => {
  bench("level", () => {
    level(weights, values, unlimited, total);
  });
  bench("level, then settle to the minor unit", () => {
    const { amounts } = level(weights, values, unlimited, total);
    settle(
      amounts.map((amount, index) => amount - (values[index] ?? 0)),
      5_000_000,
      floors,
    );
  });
  bench("the same as a quadratic program, HiGHS", () => {
    highs.solve(model);
  });
});
