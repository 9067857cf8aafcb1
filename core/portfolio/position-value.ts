import { type Decimal, ONE, ZERO } from "../cells/decimal.ts";
import { faultOf, type NumberReading } from "../cells/number-column.ts";
import type { Fault, Place, Problem } from "../cells/problem.ts";
import type { HoldingsTable } from "./holdings-table.ts";
import type { Price } from "./portfolio.ts";
import { NO_PRICE, noRate, notConverted, noValue, valueRemedy } from "./position-faults.ts";
import { PRICE_TOLERANCE, readPrice } from "./price.ts";

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

type Where = Omit<Place, "column">;
type Refusal = { readonly problems: readonly Problem[] };

/**
 * What one row is worth in the base currency: its Value, else Quantity × Price × FX rate.
 *
 * Where all are there the value decides, unless it is a 0 that may be no value at all. A price is not needed where there
 * is a value; one that cannot be read is kept until it is.
 */
export function positionValue(cells: ValueCells, where: Where, table: HoldingsTable): Worth | Refusal {
  const refuse = (column: string | undefined, otherwise: string, fault: Fault): Refusal => ({
    problems: [{ ...where, column: column ?? otherwise, ...fault }],
  });
  const { headers } = table;
  const price = readPrice(
    cells.price,
    { ...where, column: headers.price ?? "Price" },
    "Enter a price, or leave it empty and give a value",
  );
  const quantity = numberIn(cells.quantity);
  const product = quantity && price.kind === "known" ? quantity.mul(price.amount) : undefined;
  const stated = numberIn(cells.value);
  if (cells.value?.kind === "unreadable") {
    const { problems } = refuse(headers.value, "Value", faultOf(cells.value, valueRemedy(table)));
    return { problems: price.kind === "unreadable" ? [price.problem, ...problems] : problems };
  }
  if (stated && !(stated.isZero() && isDoubtfulZero(cells))) {
    return statedValue(stated, product, { quantity, price }, cells, where, table);
  }
  if (cells.quantity?.kind === "unreadable") {
    const remedy = "Enter a quantity, or leave it empty and give a value";
    return refuse(headers.quantity, "Quantity", faultOf(cells.quantity, remedy));
  }
  if (!quantity) {
    return refuse(
      headers.quantity ?? headers.value,
      "Value",
      noValue(headers.quantity !== undefined, price.kind === "missing"),
    );
  }
  if (quantity.isZero()) {
    return { value: ZERO, quantity, price, fxRate: cells.fxRate };
  }
  if (price.kind === "unreadable") {
    return { problems: [price.problem] };
  }
  const local = product ?? (cells.isCash ? quantity : undefined);
  if (!local) {
    return refuse(headers.price, "Price", NO_PRICE);
  }
  return inBase(local, { quantity, price }, cells) ?? refuse(headers.currency, "Currency", noRate(cells.currency));
}

/**
 * Whether a value of 0 may be no value at all: a blank that Excel hands over as 0, or a product of cells of which one is
 * blank. Beside a quantity of 0, or where nothing else is there, it is meant; so it is where it was written as text.
 */
function isDoubtfulZero({ value, quantity, price }: ValueCells): boolean {
  if (quantity === undefined || (value?.kind === "number" && value.written)) {
    return false;
  }
  if (quantity.kind === "number") {
    return !quantity.value.isZero();
  }
  const hasNoPrice =
    price === undefined || price.kind === "missing" || (price.kind === "number" && price.value.isZero());
  return quantity.kind === "unreadable" || !hasNoPrice;
}

function numberIn(reading: NumberReading | undefined): Decimal | undefined {
  return reading?.kind === "number" ? reading.value : undefined;
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
    problems: [{ ...where, column: table.headers.currency ?? "Currency", ...noRate(currency) }],
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
    return { problems: [{ ...where, column: table.headers.value ?? "Value", ...fault }] };
  }
  const note = `row ${where.row} (${where.subject}): the price disagrees with value ÷ quantity and is not used`;
  return { value: stated, quantity, price: { kind: "missing" }, fxRate, note };
}

function inBase(local: Decimal, rest: Pick<Worth, "quantity" | "price">, { fxRate }: ValueCells): Worth | undefined {
  return fxRate && { ...rest, value: fxRate === ONE ? local : local.mul(fxRate), fxRate };
}
