import type { Cells } from "../../../core/index.ts";
import { run } from "../../core/run.ts";
import { rowsOf, textIn } from "../../sheets/rows.ts";
import { bodyOf, cellsOf, type Grid, headerOf, toTable } from "./grid.ts";
import { type Model, type ModelStrategy, sameName, WHOLE } from "./model.ts";

/** @throws Error where REBAL_DRIFT over the same table sees other targets than the model says, for every complete set. */
export function requireSameInFormulas(model: Model, targets: Grid | undefined): void {
  const cells = toTable("Targets", targets)?.cells ?? [];
  const isNamed = targets !== undefined && namesStrategies(targets);
  for (const strategy of model.filter(isComplete)) {
    const holdings = fitting(strategy);
    const rows = rowsOf(run("REBAL_DRIFT", holdings, cells, isNamed ? [["Strategy", strategy.name]] : undefined));
    for (const one of strategy.classes) {
      const ofClass = rows.filter((row) => sameName(textIn(row, "Asset class"), one.name));
      requireEqual(ofClass[0]?.Target, Number(one.target) / 1e12, `${strategy.name}, ${one.name}`);
      for (const { target, symbol } of one.holdings.filter((own) => own.target !== undefined)) {
        const seen = ofClass.filter((row) => textIn(row, "Holding") === symbol).map((row) => row["Target in class"]);
        const isOwn = sameName(symbol, one.name) && one.holdings.length === 1;
        if (!isOwn && !seen.includes(Number(target) / 1e12)) {
          throw new Error(`${strategy.name}, ${one.name}, ${symbol}: formulas see ${seen}, the store says ${target}`);
        }
      }
    }
  }
}

/** Whether the rows name a strategy; those of the only one need not. */
function namesStrategies(targets: Grid): boolean {
  const { headers } = headerOf(targets, "targets");
  return bodyOf(targets, "targets").some((line) => (cellsOf(line, headers).Strategy ?? "") !== "");
}

/** Whether its classes sum to 1, and so do the holdings of each class that has any with a target. */
export function isComplete({ classes }: Pick<ModelStrategy, "classes">): boolean {
  const isWhole = (targets: readonly (bigint | undefined)[]) =>
    targets.every((target) => target !== undefined) &&
    targets.reduce((sum, target) => (sum ?? 0n) + (target ?? 0n), 0n) === WHOLE;
  return (
    isWhole(classes.map(({ target }) => target)) &&
    classes.every(
      ({ holdings }) =>
        holdings.every(({ target }) => target === undefined) || isWhole(holdings.map(({ target }) => target)),
    )
  );
}

/** Holdings that fit a strategy: each that has a target, and one of its own for a class without any. */
function fitting({ classes }: ModelStrategy): Cells {
  const held = classes.flatMap((one, index) =>
    one.holdings.length === 0
      ? [[`ONLY${index}`, `only-${index}`, one.name, 100]]
      : one.holdings.map(({ symbol, id }, place) => [symbol, id || symbol, one.name, 100 + place]),
  );
  return [["Holding", "Asset ID", "Asset class", "Value"], ...held];
}

function requireEqual(seen: unknown, said: number, where: string): void {
  if (seen !== said) {
    throw new Error(`${where}: formulas see ${seen}, the store says ${said}`);
  }
}
