import { Decimal, ONE, ZERO } from "../cells/decimal.ts";
import { faultOf, type NumberReading } from "../cells/number-column.ts";
import type { Fault, Problem } from "../cells/problem.ts";
import type { HoldingsTable } from "./holdings-table.ts";
import type { Price } from "./portfolio.ts";
import { NO_PRICE, negativePrice, noRate, notConverted, noValue, valueRemedy } from "./position-faults.ts";

/** The cells of one row that say what it is worth. */
export interface ValueCells {
  readonly value: NumberReading | undefined;
  readonly quantity: NumberReading | undefined;
  readonly price: NumberReading | undefined;
  readonly currency: string;
  /** Of the row's currency in the base currency. */
  readonly fxRate: Decimal | undefined;
  /** Cash: one unit is worth one, so a quantity alone will do. */
  readonly isCash: boolean;
  /** Whether the person says which currency values are in. */
  readonly isBaseStated: boolean;
}

/** What a row is worth in the base currency. */
export interface Worth {
  readonly value: Decimal;
  readonly quantity: Decimal | undefined;
  readonly price: Price;
  readonly fxRate: Decimal | undefined;
  readonly note?: string;
}

type Where = Pick<Problem, "range" | "row"> & { readonly subject: string };
type Refusal = { readonly problem: Problem };

/** How far a stated value may stand off quantity × price before the price is not used for shares. */
const PRICE_TOLERANCE = new Decimal("0.01");

/**
 * What one row is worth in the base currency: its Value, else Quantity × Price × FX rate.
 *
 * Where all are there the value decides. A value of 0 beside a quantity and a price, be it one that cannot be read, is a
 * blank that Excel hands over as 0. A price is never needed where there is a value; one that cannot be read is kept until it is.
 */
export function positionValue(cells: ValueCells, where: Where, table: HoldingsTable): Worth | Refusal {
  const refuse = (column: string | undefined, otherwise: string, fault: Fault): Refusal => ({
    problem: { ...where, column: column ?? otherwise, ...fault },
  });
  const { headers } = table;
  const price = priceOf(cells.price, { ...where, column: headers.price ?? "Price" });
  const quantity = numberIn(cells.quantity);
  const product = quantity && price.kind === "known" ? quantity.mul(price.amount) : undefined;
  const stated = numberIn(cells.value);
  if (cells.value?.kind === "unreadable") {
    return refuse(headers.value, "Value", faultOf(cells.value, valueRemedy(headers)));
  }
  const isBlankInExcel =
    stated?.isZero() && quantity && !quantity.isZero() && (price.kind !== "missing" || cells.isCash);
  if (stated && !isBlankInExcel) {
    return statedValue(stated, product, { quantity, price }, cells, where, table);
  }
  if (cells.quantity?.kind === "unreadable") {
    const remedy = "Enter a quantity, or leave it empty and give a value";
    return refuse(headers.quantity, "Quantity", faultOf(cells.quantity, remedy));
  }
  if (!quantity) {
    return refuse(headers.quantity ?? headers.value, "Value", noValue(headers.quantity !== undefined));
  }
  if (quantity.isZero()) {
    return { value: ZERO, quantity, price, fxRate: cells.fxRate };
  }
  if (price.kind === "unreadable") {
    return price;
  }
  const local = product ?? (cells.isCash ? quantity : undefined);
  if (!local) {
    return refuse(headers.price, "Price", NO_PRICE);
  }
  return inBase(local, { quantity, price }, cells) ?? refuse(headers.currency, "Currency", noRate(cells.currency));
}

function numberIn(reading: NumberReading | undefined): Decimal | undefined {
  return reading?.kind === "number" ? reading.value : undefined;
}

function priceOf(reading: NumberReading | undefined, where: Where & { readonly column: string }): Price {
  if (reading?.kind === "unreadable") {
    const fault = faultOf(reading, "Enter a price, or leave it empty and give a value");
    return { kind: "unreadable", problem: { ...where, ...fault } };
  }
  const amount = numberIn(reading);
  if (!amount || amount.isZero()) {
    return { kind: "missing" };
  }
  return amount.isNegative()
    ? { kind: "unreadable", problem: { ...where, ...negativePrice(amount) } }
    : { kind: "known", amount };
}

/** A value that the row states, held against quantity × price where both are there. */
function statedValue(
  stated: Decimal,
  product: Decimal | undefined,
  { quantity, price }: Pick<Worth, "quantity" | "price">,
  cells: ValueCells,
  where: Where,
  table: HoldingsTable,
): Worth | Refusal {
  const { fxRate, currency } = cells;
  const noRateProblem: Refusal = {
    problem: { ...where, column: table.headers.currency ?? "Currency", ...noRate(currency) },
  };
  if (table.valuesAreLocal) {
    return inBase(stated, { quantity, price }, cells) ?? noRateProblem;
  }
  const agrees = (amount: Decimal) => amount.minus(stated).abs().lte(stated.abs().mul(PRICE_TOLERANCE));
  if (fxRate === undefined) {
    if (table.valuesAreConverted) {
      return { value: stated, quantity, price, fxRate: product?.gt(0) ? stated.div(product) : undefined };
    }
    // Without a rate a value can be taken for converted where it visibly differs from quantity × price, or where the
    // person says which currency values are in.
    const isConverted = product ? !agrees(product) : cells.isBaseStated;
    return isConverted ? { value: stated, quantity, price: { kind: "missing" }, fxRate } : noRateProblem;
  }
  if (!product || agrees(product.mul(fxRate))) {
    return { value: stated, quantity, price, fxRate };
  }
  if (agrees(product)) {
    const fault = notConverted(stated, currency, fxRate);
    return { problem: { ...where, column: table.headers.value ?? "Value", ...fault } };
  }
  const note = `row ${where.row} (${where.subject}): the price disagrees with value ÷ quantity and is not used`;
  return { value: stated, quantity, price: { kind: "missing" }, fxRate, note };
}

function inBase(local: Decimal, rest: Pick<Worth, "quantity" | "price">, { fxRate }: ValueCells): Worth | undefined {
  return fxRate && { ...rest, value: fxRate === ONE ? local : local.mul(fxRate), fxRate };
}
