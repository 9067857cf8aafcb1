import type { PlanView } from "../../sheets/plan-view.ts";
import { CHOOSE } from "../../sheets/plan-view.ts";
import { type Book, type BookClass, type BookHolding, heldValueOf } from "./book.ts";

const CASH = "Cash";

/**
 * The workbook after a plan was carried out: every holding at its value after, a new holding in each class in which one
 * was to be chosen, and the cash left added to cash.
 */
export function afterPlan(book: Book, plan: PlanView): Book {
  const moved = (holding: BookHolding): BookHolding => {
    const change = plan.changeByHolding.get(holding.symbol) ?? 0;
    return change === 0 ? holding : heldAt(holding, heldValueOf(holding) + change);
  };
  const classes = book.classes.map((one) => {
    const chosen = plan.changeByHolding.get(`${one.name} ${CHOOSE}`);
    const holdings = one.holdings.map(moved);
    return { ...one, holdings: chosen === undefined ? holdings : [...holdings, newHolding(one.name, chosen)] };
  });
  return withCash({ ...book, classes, unclassified: book.unclassified.map(moved) }, plan.cashLeft);
}

/** The workbook with some cash more: in the cash there is, else in a new class Cash without a target. */
export function withCash(book: Book, cash: number): Book {
  const [first] = book.classes.find(({ name }) => name === CASH)?.holdings ?? [];
  if (cash === 0 || first) {
    const more = (one: BookHolding) => (one === first ? heldAt(one, heldValueOf(one) + cash) : one);
    return { ...book, classes: book.classes.map((one) => ({ ...one, holdings: one.holdings.map(more) })) };
  }
  const holding: BookHolding = { ...newHolding("", cash), symbol: CASH };
  const own = { name: CASH, target: undefined, min: undefined, max: undefined, holdings: [holding] };
  const isThere = book.classes.some(({ name }) => name === CASH);
  return {
    ...book,
    classes: isThere
      ? book.classes.map((one) => (one.name === CASH ? { ...one, holdings: [holding] } : one))
      : [...book.classes, own],
  };
}

/** The workbook with all money multiplied. */
export function scaled(book: Book, factor: number): Book {
  const times = (holding: BookHolding): BookHolding => ({
    ...holding,
    rows: holding.rows.map(({ account, value }) => ({ account, value: value * factor })),
  });
  return {
    ...book,
    classes: book.classes.map((one) => ({ ...one, holdings: one.holdings.map(times) })),
    unclassified: book.unclassified.map(times),
  };
}

/** The workbook with equal weights, and equal values but for the first of each class, so that every choice is a tie. */
export function evened(book: Book): Book {
  const targeted = book.classes.filter(({ target }) => target !== undefined).length;
  const even = (holding: BookHolding, index: number, target?: number): BookHolding => ({
    ...heldAt(holding, index === 0 ? 9000 : 1000),
    target,
  });
  const evenClass = (one: BookClass): BookClass => {
    const isTargeted = one.target !== undefined;
    const share = isTargeted ? Math.round(10_000 / one.holdings.length) : undefined;
    return {
      name: one.name,
      target: isTargeted ? Math.round(10_000 / targeted) : undefined,
      min: undefined,
      max: undefined,
      holdings: one.holdings.map((holding, index) => even(holding, index, share)),
    };
  };
  return {
    ...book,
    classes: book.classes.map(evenClass),
    unclassified: book.unclassified.map((holding, index) => even(holding, index)),
  };
}

function newHolding(name: string, value: number): BookHolding {
  return { symbol: `${name}NEW`, rows: [{ account: "", value }], target: undefined, trading: "", price: undefined };
}

function heldAt(holding: BookHolding, value: number): BookHolding {
  return { ...holding, rows: [{ account: holding.rows[0]?.account ?? "", value }] };
}
