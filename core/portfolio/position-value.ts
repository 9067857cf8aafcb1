import { Decimal, ONE, ZERO } from "../cells/decimal.ts";
import type { NumberReading } from "../cells/number-column.ts";
import type { Problem } from "../cells/problem.ts";
import type { HoldingsTable } from "./holdings-table.ts";
import type { Price } from "./portfolio.ts";

/** The cells of one row that say what it is worth. */
export interface ValueCells {
  readonly value: NumberReading | undefined;
  readonly quantity: NumberReading | undefined;
  readonly price: NumberReading | undefined;
  readonly currency: string;
  /** Of the row's currency in the base currency. */
  readonly fxRate: Decimal | undefined;
  /** Cash: one unit is worth one, so a value alone or a quantity alone will do. */
  readonly isCash: boolean;
}

/** What a row is worth, or the problem that keeps it from being known. */
export type PositionValue =
  | {
      readonly value: Decimal;
      readonly quantity: Decimal | undefined;
      readonly price: Price;
      readonly fxRate: Decimal | undefined;
      readonly note?: string;
    }
  | { readonly problem: Problem };

type Where = Pick<Problem, "range" | "row"> & { readonly subject: string };

/** How far a stated value may stand off quantity × price before the price is not used for shares. */
const PRICE_TOLERANCE = new Decimal("0.01");

/**
 * What one row is worth in the base currency: its Value, else Quantity × Price × FX rate.
 *
 * Where all are there the value decides; a price that disagrees with it by more than 1% is not used (pence quoted as
 * pounds), and a note names the row. A value of 0 beside a quantity and a price is a blank that Excel hands over as 0.
 */
export function positionValue(cells: ValueCells, where: Where, table: HoldingsTable): PositionValue {
  const header = (field: "value" | "quantity" | "price" | "currency", other: string) => table.headers[field] ?? other;
  const quantity = numberIn(cells.quantity);
  const price = priceOf(cells, where, header("price", "Price"));
  const product = quantity && price.kind === "known" ? quantity.mul(price.amount) : undefined;
  if (cells.value?.kind === "unreadable") {
    return { problem: unreadable(cells.value, where, header("value", "Value"), "Enter a value, or leave it empty and give a quantity and a price") };
  }
  const stated = numberIn(cells.value);
  if (stated && !(stated.isZero() && product?.gt(0))) {
    return statedValue(stated, product, quantity, price, cells, where, table);
  }
  if (cells.isCash && quantity && cells.price?.kind !== "number") {
    return inBase(quantity, quantity, { kind: "known", amount: ONE }, cells, where, header("currency", "Currency"));
  }
  if (cells.quantity?.kind === "unreadable") {
    return { problem: unreadable(cells.quantity, where, header("quantity", "Quantity"), "Enter a quantity, or leave it empty and give a value") };
  }
  if (!quantity) {
    const column = table.headers.quantity ?? table.headers.value ?? "Value";
    return { problem: { code: "NO_VALUE", ...where, column, what: "the cell is empty and the row has no value", remedy: noValueRemedy(table) } };
  }
  if (quantity.isZero()) {
    return { value: ZERO, quantity, price, fxRate: cells.fxRate };
  }
  if (price.kind === "unreadable") {
    return { problem: price.problem };
  }
  if (!product) {
    const column = header("price", "Price");
    return { problem: { code: "NO_PRICE", ...where, column, what: "there is a quantity but no price and no value", remedy: "Enter a price or a value" } };
  }
  return inBase(product, quantity, price, cells, where, header("currency", "Currency"));
}

function noValueRemedy(table: HoldingsTable): string {
  return table.headers.quantity === undefined
    ? "Enter a value; type 0 if none is held"
    : "Enter a quantity and a price, or a value; type 0 if none is held";
}

function numberIn(reading: NumberReading | undefined): Decimal | undefined {
  return reading?.kind === "number" ? reading.value : undefined;
}

function unreadable(reading: NumberReading & { kind: "unreadable" }, where: Where, column: string, remedy: string): Problem {
  return { code: reading.code, ...where, column, what: reading.what, remedy: reading.remedy ?? remedy };
}

function priceOf(cells: ValueCells, where: Where, column: string): Price {
  const reading = cells.price;
  if (reading?.kind === "unreadable") {
    return { kind: "unreadable", problem: unreadable(reading, where, column, "Enter a price, or leave it empty and give a value") };
  }
  const amount = numberIn(reading);
  if (amount?.lt(0)) {
    return {
      kind: "unreadable",
      problem: { code: "NEGATIVE_PRICE", ...where, column, what: `the price ${amount} is negative`, remedy: "Enter a price above 0" },
    };
  }
  return amount?.gt(0) ? { kind: "known", amount } : { kind: "missing" };
}

function statedValue(
  stated: Decimal,
  product: Decimal | undefined,
  quantity: Decimal | undefined,
  price: Price,
  cells: ValueCells,
  where: Where,
  table: HoldingsTable,
): PositionValue {
  const column = table.headers.currency ?? "Currency";
  if (table.valuesAreLocal) {
    return inBase(stated, quantity, price, cells, where, column);
  }
  const agrees = (amount: Decimal) => amount.minus(stated).abs().lte(stated.abs().mul(PRICE_TOLERANCE));
  if (cells.fxRate === undefined) {
    if (table.valuesAreConverted) {
      return { value: stated, quantity, price, fxRate: product?.gt(0) ? stated.div(product) : undefined };
    }
    // Without a rate the value can be taken for converted only where it visibly differs from quantity × price.
    return product && !agrees(product)
      ? { value: stated, quantity, price: { kind: "missing" }, fxRate: undefined }
      : { problem: noRate(cells, where, column) };
  }
  if (!product || agrees(product.mul(cells.fxRate))) {
    return { value: stated, quantity, price, fxRate: cells.fxRate };
  }
  if (agrees(product)) {
    return {
      problem: {
        code: "VALUE_NOT_CONVERTED",
        ...where,
        column: table.headers.value ?? "Value",
        what: `${stated} is quantity × price in ${cells.currency}, without the FX rate ${cells.fxRate}`,
        remedy: "Enter the value in the base currency, or leave it empty",
      },
    };
  }
  const note = `row ${where.row} (${where.subject}): the price disagrees with value ÷ quantity and is not used`;
  return { value: stated, quantity, price: { kind: "missing" }, fxRate: cells.fxRate, note };
}

function inBase(local: Decimal, quantity: Decimal | undefined, price: Price, cells: ValueCells, where: Where, column: string): PositionValue {
  return cells.fxRate === undefined
    ? { problem: noRate(cells, where, column) }
    : { value: local.mul(cells.fxRate), quantity, price, fxRate: cells.fxRate };
}

function noRate(cells: ValueCells, where: Where, column: string): Problem {
  return {
    code: "NO_FX_RATE",
    ...where,
    column,
    what: `there is no rate for ${cells.currency}`,
    remedy: `Give a column FX rate, or the setting FX ${cells.currency} (what one ${cells.currency} is worth in the base currency)`,
  };
}
