import type { Problems } from "../cells/problem.ts";
import type { ReadPosition } from "./merge-positions.ts";
import { type ReadTable, readPosition, symbolOf } from "./read-position.ts";
import { RunningSums } from "./running-sums.ts";
import { readUnnamed } from "./unnamed-row.ts";

/** Reads the rows of a holdings table, and what is to be told about them. */
export function readPositions(
  read: ReadTable,
  problems: Problems,
): { readonly positions: readonly ReadPosition[]; readonly notes: readonly string[] } {
  const { table, columns, decimals } = read;
  const positions: ReadPosition[] = [];
  const notes: string[] = [];
  const sums = new RunningSums();
  let isWhole = true;
  for (const [index, row] of table.rows.entries()) {
    const symbol = symbolOf(row);
    if (symbol === "") {
      const numbers = {
        value: columns.value?.[index],
        quantity: columns.quantity?.[index],
        price: columns.price?.[index],
      };
      const unnamed = readUnnamed(numbers, isWhole ? sums : undefined, decimals);
      if (unnamed === "total") {
        notes.push(`row ${row.row} names nothing and is left out as the total of the rows above`);
        sums.closeSection();
      } else if (unnamed !== "nothing") {
        problems.add({ range: table.name, row: row.row, ...unnamed });
      }
      continue;
    }
    const { position, note } = readPosition(row, symbol, index, read, problems);
    isWhole = isWhole && position !== undefined;
    if (position && sums.isNamedTotal(position)) {
      notes.push(`row ${row.row} (${symbol}) is left out as the total of rows above`);
      sums.closeSection();
    } else if (position) {
      positions.push(position);
      sums.add(position);
    }
    if (note !== undefined) {
      notes.push(note);
    }
  }
  return { positions, notes };
}
