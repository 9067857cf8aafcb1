import { MOST, type SheetColumn } from "./sheet-columns.ts";

/** Three columns of which the first times the second is the third in most rows. */
export interface ProductColumns {
  readonly quantity: SheetColumn;
  readonly price: SheetColumn;
  readonly value: SheetColumn;
  /** In how many rows it holds, of those that hold all three. */
  readonly fits: number;
  readonly rows: number;
}

/** Which of the three are known already. */
export type KnownAmounts = Readonly<Partial<Record<"quantity" | "price" | "value", SheetColumn>>>;

/** One row may fit by chance. */
const LEAST_ROWS = 2;
/** Prices are rounded where they are shown: within half a percent the product is the value. */
const TOLERANCE = 0.005;

/**
 * The columns of quantity, price and value among some columns of numbers: quantity × price is the value, to half a percent,
 * in four of five rows.
 *
 * Which of the two factors is the quantity shows in whole numbers; where both are alike it is the left one.
 *
 * @param known - Columns that a header has settled, which stay what they are.
 */
export function findProduct(columns: readonly SheetColumn[], known: KnownAmounts): ProductColumns | undefined {
  let best: ProductColumns | undefined;
  const those = (column: SheetColumn | undefined) =>
    column ? [column] : columns.filter((one) => !isKnown(one, known));
  for (const quantity of those(known.quantity)) {
    for (const price of those(known.price)) {
      for (const value of those(known.value)) {
        const found = { quantity, price, value, ...fitOf(quantity, price, value) };
        const isPlausible =
          quantity !== price && price !== value && quantity !== value && !isOnes(quantity) && !isOnes(price);
        if (isPlausible && found.rows >= LEAST_ROWS && found.fits >= MOST * found.rows && isBetter(found, best)) {
          best = found;
        }
      }
    }
  }
  return best;
}

function isKnown(column: SheetColumn, known: KnownAmounts): boolean {
  return Object.values(known).includes(column);
}

/** A column of ones times any other column is that column again. */
function isOnes({ numbers }: SheetColumn): boolean {
  return numbers.every((number) => number === undefined || number === 1);
}

function fitOf(quantity: SheetColumn, price: SheetColumn, value: SheetColumn): { fits: number; rows: number } {
  let fits = 0;
  let rows = 0;
  for (const [row, count] of quantity.numbers.entries()) {
    const each = price.numbers[row];
    const worth = value.numbers[row];
    if (count && each && worth) {
      rows += 1;
      fits += Math.abs(count * each - worth) <= TOLERANCE * Math.abs(worth) ? 1 : 0;
    }
  }
  return { fits, rows };
}

function isBetter(found: ProductColumns, best: ProductColumns | undefined): boolean {
  if (!best || found.fits !== best.fits) {
    return !best || found.fits > best.fits;
  }
  return (
    wholeNumbers(found.quantity) - wholeNumbers(found.price) > wholeNumbers(best.quantity) - wholeNumbers(best.price)
  );
}

function wholeNumbers({ numbers }: SheetColumn): number {
  return numbers.filter((number) => number !== undefined && Number.isInteger(number)).length;
}
