import { moneyOf, moneyText } from "../cells/money.ts";
import { faultOf, type NumberReading } from "../cells/number-column.ts";
import type { Fault } from "../cells/problem.ts";
import type { RunningSums } from "./running-sums.ts";

/** The numbers of a row that names nothing. */
export interface UnnamedNumbers {
  readonly value: NumberReading | undefined;
  readonly quantity: NumberReading | undefined;
  readonly price: NumberReading | undefined;
}

const REMEDY = "Name the holding, or clear the row";

/**
 * What a row that names no holding is: nothing if it is empty or holds a remark, a total whose label was left out if its
 * value is the sum of at least two rows above, else a fault, because anything else would be lost.
 *
 * @param sums - Undefined where a row above cannot be read, so that no sum is known and no value can be judged.
 * @param decimals - Of the minor unit.
 */
export function readUnnamed(
  { value, quantity, price }: UnnamedNumbers,
  sums: RunningSums | undefined,
  decimals: number,
): Fault | "total" | "nothing" {
  const lost = [value, quantity, price].find(isLost);
  if (lost?.kind === "unreadable") {
    return faultOf({ ...lost, what: `${lost.what}, in a row without a holding` }, REMEDY);
  }
  const worth = value?.kind === "number" ? moneyOf(value.value, decimals) : 0;
  if (worth !== 0) {
    if (!sums) {
      return "nothing";
    }
    if (sums.isSumAbove(worth)) {
      return "total";
    }
    return {
      code: "NO_NAME",
      what: `a value of ${moneyText(worth, decimals)} stands in a row without a holding`,
      remedy: REMEDY,
    };
  }
  return isNumber(quantity) && isNumber(price)
    ? { code: "NO_NAME", what: "a quantity and a price stand in a row without a holding", remedy: REMEDY }
    : "nothing";
}

/** Words are a remark; an error value or a number that can be read in two ways may be money. */
function isLost(reading: NumberReading | undefined): boolean {
  return reading?.kind === "unreadable" && reading.code !== "NOT_A_NUMBER";
}

function isNumber(reading: NumberReading | undefined): boolean {
  return reading?.kind === "number" && !reading.value.isZero();
}
