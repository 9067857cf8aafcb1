import type { Cell } from "./cell.ts";
import { faultOf, readNumber } from "./number-column.ts";
import type { Fault } from "./problem.ts";
import { errorIn } from "./text.ts";

/**
 * What is wrong with a cell that must name something (a holding, an asset class) and holds an error value, which would
 * otherwise pass for a name: `#REF!`.
 *
 * @param remedy - What to do, where the error itself does not say that it only has to be waited for.
 */
export function keyFault(cell: Cell, remedy: string): Fault | undefined {
  const reading = errorIn(cell) === undefined ? undefined : readNumber(cell);
  return reading?.kind === "unreadable" ? faultOf(reading, remedy) : undefined;
}
