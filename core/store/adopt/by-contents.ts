import type { HoldingsField } from "../../portfolio/index.ts";
import { CLASS_WORDS, CURRENCY_CODES, OTHER_AMOUNTS } from "./content-words.ts";
import { foldedKey } from "./folded-key.ts";
import { headsWeights } from "./header-claim.ts";
import type { ProposedColumn } from "./mapping-proposal.ts";
import { findProduct, type KnownAmounts } from "./product-columns.ts";
import { areWeights, MOST, type SheetColumn } from "./sheet-columns.ts";

const ISIN = /^[A-Z]{2}[A-Z0-9]{9}\d$/u;
const SYMBOL = /^(?:[A-Z]{2,8}:)?[A-Z][A-Z0-9]{0,5}(?:[./ -][A-Z0-9]{1,3})?\*{0,2}$/u;
const CLASS_KEYS: ReadonlySet<string> = new Set(CLASS_WORDS.map(foldedKey));
const NAMING = ["holding", "assetId", "name", "assetClass"] as const;
const AMOUNTS = ["quantity", "price", "value"] as const;

/**
 * What the cells of columns say that no header has settled, for fields that no header has claimed: ISINs, currency codes,
 * symbols, names of asset classes, and columns of numbers of which one is the product of two others.
 *
 * @param told - What headers said.
 */
export function columnsByContents(
  columns: readonly SheetColumn[],
  told: readonly ProposedColumn[],
): readonly ProposedColumn[] {
  const found: ProposedColumn[] = [];
  const isOpen = (field: HoldingsField) => ![...told, ...found].some((one) => one.field === field);
  const isFree = ({ index }: SheetColumn) => ![...told, ...found].some((one) => one.index === index);
  const propose = (field: HoldingsField, column: SheetColumn | undefined, why: string) => {
    if (column && isOpen(field) && isFree(column)) {
      found.push({ field, index: column.index, header: column.header, told: "contents", why });
    }
  };
  for (const { field, what, isOne, leastDistinct } of TEXTS) {
    const column = columns.find((one) => isFree(one) && mostlyHolds(one, isOne, leastDistinct));
    propose(field, column, `its cells are ${what} such as ${column?.texts.find(isOne) ?? ""}`);
  }
  const columnOf = (field: HoldingsField) => columns.find(({ index }) => index === indexOf(told, field));
  const known = Object.fromEntries(AMOUNTS.map((field) => [field, columnOf(field)])) as KnownAmounts;
  const free = columns.filter((column) => isFree(column) && mayBeAmount(column));
  const product = findProduct(free, known);
  for (const field of product ? AMOUNTS : []) {
    propose(field, product?.[field], product ? productText(product) : "");
  }
  const rest = free.filter((column) => isFree(column) && !areWeights(column, 100));
  if (rest.length === 1 && (isOpen("quantity") || isOpen("price"))) {
    propose("value", rest[0], "it is the only column of amounts");
  }
  if (NAMING.every(isOpen) && !AMOUNTS.every(isOpen)) {
    propose(
      "holding",
      columns.find((one) => isFree(one) && mostlyHolds(one, isName, 0.6)),
      "it is the first column of names",
    );
  }
  return found;
}

const TEXTS: readonly {
  readonly field: HoldingsField;
  readonly what: string;
  readonly isOne: (text: string) => boolean;
  /** How many of the cells differ, as a fraction: symbols do, words that repeat are a class. */
  readonly leastDistinct: number;
}[] = [
  { field: "assetId", what: "ISINs", isOne: (text) => ISIN.test(text), leastDistinct: 0 },
  { field: "currency", what: "currency codes", isOne: (text) => CURRENCY_CODES.has(text), leastDistinct: 0 },
  { field: "assetClass", what: "asset classes", isOne: (text) => CLASS_KEYS.has(foldedKey(text)), leastDistinct: 0 },
  { field: "holding", what: "symbols", isOne: isSymbol, leastDistinct: 0.6 },
];

function mostlyHolds({ texts }: SheetColumn, isOne: (text: string) => boolean, leastDistinct: number): boolean {
  const filled = texts.filter((text) => text !== "");
  const ones = filled.filter(isOne);
  return ones.length > 0 && ones.length >= MOST * filled.length && new Set(ones).size >= leastDistinct * ones.length;
}

function isSymbol(text: string): boolean {
  return SYMBOL.test(text) && !CURRENCY_CODES.has(text);
}

/** A text with letters that is more than one of them; dates and numbers are no names. */
function isName(text: string): boolean {
  return /\p{L}.*\p{L}/u.test(text) && !/^\d/u.test(text);
}

function indexOf(told: readonly ProposedColumn[], field: HoldingsField): number | undefined {
  return told.find((one) => one.field === field)?.index;
}

/** Percentages are weights and never values; so are fractions that sum to 1. */
function mayBeAmount(column: SheetColumn): boolean {
  const { header, isNumeric } = column;
  return isNumeric && !areWeights(column, 1) && !headsWeights(header) && !OTHER_AMOUNTS.test(foldedKey(header));
}

function productText({ quantity, price, value, fits, rows }: NonNullable<ReturnType<typeof findProduct>>): string {
  return `${quantity.label} × ${price.label} is ${value.label} in ${fits} of ${rows} rows`;
}
