import { headerKey } from "../../cells/key.ts";
import { isNearMiss } from "../../cells/near.ts";
import { HOLDINGS_FIELDS, type HoldingsField } from "../../portfolio/index.ts";
import { foldedKey } from "./folded-key.ts";
import { HOLDINGS_WORDS, WEIGHT_WORDS } from "./holdings-words.ts";

/**
 * What a header says of its column, the surest kind first: our own header, one that the formulas know, a word of our table
 * of languages, or one that is nearly any of these.
 */
export interface HeaderClaim {
  readonly field: HoldingsField;
  readonly rank: 0 | 1 | 2 | 3;
  /** What it was taken for: `Quantity`. */
  readonly word: string;
}

type Word = HeaderClaim & { readonly key: string; readonly folded: string };

const WORDS: readonly Word[] = HOLDINGS_FIELDS.flatMap(({ name, header, synonyms }) => [
  wordOf(name, 0, header),
  ...synonyms.map((word) => wordOf(name, 1, word)),
  ...(HOLDINGS_WORDS[name] ?? []).map((word) => wordOf(name, 2, word)),
]);
const WEIGHT_KEYS: ReadonlySet<string> = new Set(WEIGHT_WORDS.map(foldedKey));

/** A percentage is never one of these; the price of a bond may be. */
const AMOUNTS: ReadonlySet<HoldingsField> = new Set(["quantity", "value"]);

/** A currency after a header's own words: `Wert in EUR`, `Price USD`, `Cours €`. */
const TRAILING_CURRENCY = /\s+(?:(?:in|en|em|i)\s+)?(?:[A-Z]{3}|\p{Sc})\s*$/u;

/** What a header claims its column to be; undefined where it is blank, unknown or heads weights. */
export function claimOfHeader(header: string): HeaderClaim | undefined {
  const known = [header, withoutRemark(header)].map(headerKey);
  const exact = WORDS.find(({ key, rank }) => rank < 2 && key !== "" && known.includes(key));
  if (exact && !(header.includes("%") && AMOUNTS.has(exact.field))) {
    return exact;
  }
  const forms = formsOf(header);
  if (headsWeights(header)) {
    return undefined;
  }
  const word = WORDS.find(({ folded }) => forms.includes(folded));
  const near = word ?? WORDS.find(({ folded }) => forms.some((form) => isNearMiss(form, folded)));
  return near && { ...near, rank: word ? 2 : 3 };
}

/** Whether a header says that its column holds weights or targets: by a word, or by a percent sign. */
export function headsWeights(header: string): boolean {
  return header.includes("%") || formsOf(header).some((form) => WEIGHT_KEYS.has(form));
}

/** The ways to read a header: all of it, without a remark or a currency, and each of two words with a slash between. */
function formsOf(header: string): readonly string[] {
  const bare = withoutRemark(header).replace(TRAILING_CURRENCY, "");
  const all = [header, bare, ...bare.split(/[/|\n]/u)].map(foldedKey);
  return [...new Set(all)].filter((form) => form !== "");
}

function withoutRemark(header: string): string {
  return header.split("(", 1)[0] ?? "";
}

function wordOf(field: HoldingsField, rank: HeaderClaim["rank"], word: string): Word {
  return { field, rank, word, key: headerKey(word), folded: foldedKey(word) };
}
