import type { NumberReading } from "../cells/number-column.ts";
import type { Fault } from "../cells/problem.ts";

/** What is wrong with a Lot size cell: this version trades any amount, so anything but empty or 0 is refused. */
export function lotSizeFault(reading: NumberReading | undefined): Fault | undefined {
  const isAnyAmount =
    reading === undefined || reading.kind === "missing" || (reading.kind === "number" && reading.value.isZero());
  return isAnyAmount
    ? undefined
    : {
        code: "NOT_AVAILABLE_YET",
        what: "lot sizes are not available yet",
        remedy: "Leave the cell empty, or enter 0 for any amount",
      };
}
