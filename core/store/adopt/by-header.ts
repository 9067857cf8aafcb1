import { listText } from "../../cells/words.ts";
import { HOLDINGS_FIELDS, type HoldingsField } from "../../portfolio/index.ts";
import { claimOfHeader, type HeaderClaim } from "./header-claim.ts";
import type { ProposedColumn } from "./mapping-proposal.ts";
import { findProduct } from "./product-columns.ts";
import { areWeights, type SheetColumn } from "./sheet-columns.ts";

interface Claimed {
  readonly column: SheetColumn;
  readonly claim: HeaderClaim;
}

const NUMBERS: ReadonlySet<HoldingsField> = new Set(["quantity", "price", "value", "fxRate"]);
const WORDS: ReadonlySet<HoldingsField> = new Set(["holding", "name", "assetClass", "currency"]);

/**
 * What headers say of the columns. Of several headers for one field the surest wins; of equally sure ones the value that is
 * quantity × price, else the leftmost whose cells are of its kind.
 */
export function columnsByHeader(columns: readonly SheetColumn[]): readonly ProposedColumn[] {
  const claimed = columns.flatMap((column) => {
    const claim = claimOfHeader(column.header);
    return claim && fits(claim, column) ? [{ column, claim }] : [];
  });
  const candidatesOf = (field: HoldingsField) => surest(claimed.filter(({ claim }) => claim.field === field));
  const valueByProduct = productValue(candidatesOf("quantity"), candidatesOf("price"), candidatesOf("value"));
  return HOLDINGS_FIELDS.flatMap(({ name }) => {
    const candidates = candidatesOf(name);
    const chosen =
      candidates.find(({ column }) => name === "value" && column === valueByProduct) ??
      candidates.find(({ column }) => isLike(name, column)) ??
      candidates[0];
    return chosen ? [proposalOf(chosen, candidates)] : [];
  });
}

/** Whether a column's cells can be what its header says; a header that the formulas know is held to less. */
function fits({ field, rank }: HeaderClaim, column: SheetColumn): boolean {
  if (field === "value" || field === "quantity") {
    const isNone = rank < 2 ? column.hasPercentages : areWeights(column, 1);
    if (isNone) {
      return false;
    }
  }
  return rank < 2 || isLike(field, column);
}

/** Whether a column of numbers holds numbers, and one of names does not; a blank one may be either. */
function isLike(field: HoldingsField, { texts, isNumeric }: SheetColumn): boolean {
  const isEmpty = texts.every((text) => text === "");
  return isEmpty || !((NUMBERS.has(field) && !isNumeric) || (WORDS.has(field) && isNumeric));
}

function surest(claimed: readonly Claimed[]): readonly Claimed[] {
  const rank = Math.min(...claimed.map(({ claim }) => claim.rank));
  return claimed.filter(({ claim }) => claim.rank === rank);
}

function productValue(
  [quantity]: readonly Claimed[],
  [price]: readonly Claimed[],
  values: readonly Claimed[],
): SheetColumn | undefined {
  return quantity && price && values.length > 1
    ? findProduct(
        values.map(({ column }) => column),
        { quantity: quantity.column, price: price.column },
      )?.value
    : undefined;
}

function proposalOf({ column, claim }: Claimed, candidates: readonly Claimed[]): ProposedColumn {
  const header = HOLDINGS_FIELDS.find(({ name }) => name === claim.field)?.header ?? claim.field;
  const others = candidates.filter((other) => other.column !== column).map((other) => other.column.label);
  const own = claim.rank === 3 ? `${column.label} is nearly "${claim.word}"` : `${column.label} means ${header}`;
  const also = others.length === 0 ? "" : `; so ${others.length === 1 ? "does" : "do"} ${listText(others)}`;
  return {
    field: claim.field,
    index: column.index,
    header: column.header,
    told: claim.rank < 2 ? "header" : "similar header",
    why: `${own}${also}`,
  };
}
