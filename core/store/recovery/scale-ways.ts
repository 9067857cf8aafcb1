import { Decimal } from "../../cells/decimal.ts";
import { nameKey } from "../../cells/key.ts";
import { isComplete } from "../left-to-do.ts";
import { readStore } from "../read/read-store.ts";
import { writing } from "./repair-parts.ts";
import type { WaysOut } from "./site.ts";
import { repairedTables } from "./sound-repairs.ts";

const WEIGHTS = ["target", "min", "max"] as const;

/**
 * Plain numbers above 1 are written as fractions beside those that are: 40 as 0.4. Only where the strategy is then complete,
 * since 0.6 might as well have meant 0.6%.
 */
export const scaleWays: WaysOut = ({ reading, finding, table }) => {
  const { ownerByRow, targetsLayout, store } = reading;
  const mixed = store.strategies.filter(({ name }) => name === finding.subject);
  return mixed.flatMap(({ name }) => {
    const key = nameKey(name);
    const rows = [...ownerByRow].flatMap(([row, { strategyKey }]) => (strategyKey === key ? [row] : []));
    const large = rows.flatMap((row) =>
      WEIGHTS.flatMap((field) => {
        const column = targetsLayout?.columnByField.get(field);
        const cell = column === undefined ? undefined : table.cells[row]?.[column];
        return column !== undefined && typeof cell === "number" && cell > 1
          ? [{ row, column, was: cell, cell: new Decimal(cell).div(100).toNumber() }]
          : [];
      }),
    );
    const moves = large.map(({ row, was, cell }) => `${was} → ${cell} in row ${row + 1}`);
    const repair = writing(
      table,
      `Write ${moves.join(", ")}`,
      large.map(({ row, column, cell }) => ({ row, column, cell })),
    );
    const after = readStore(repairedTables(reading.tables, repair)).store.strategies.find(
      (one) => nameKey(one.name) === key,
    );
    return large.length > 0 && after && isComplete(after) ? [repair] : [];
  });
};
