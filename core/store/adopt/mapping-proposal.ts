import type { HoldingsField } from "../../portfolio/index.ts";

/** Where each field of holdings stands in a table: its column, from 0. No column stands for two fields. */
export type HoldingsMapping = ReadonlyMap<HoldingsField, number>;

/** What a column of a table probably is, for a person to confirm. */
export interface ProposedColumn {
  readonly field: HoldingsField;
  /** From 0. */
  readonly index: number;
  /** As written; "" where there is none. */
  readonly header: string;
  /**
   * What it was told from, the surest first: a header that the formulas know; a word for it in some language, or nearly one;
   * its cells.
   */
  readonly told: "header" | "similar header" | "contents";
  /** Why, a clause: `"Stück" × "Kurs" is "Depotwert" in 12 of 12 rows`. */
  readonly why: string;
}

/** What the columns of a table probably are. Nothing is read by it until a person confirms it. */
export interface MappingProposal {
  /** From 0; undefined where the table has no header row. */
  readonly headerRow: number | undefined;
  /** In the order of the sheet; no field and no column twice. */
  readonly columns: readonly ProposedColumn[];
  /** What a table of holdings still needs: `needs a Holding or Asset class, and a Value or Quantity and Price`; else "". */
  readonly missing: string;
}

/** A proposal as the mapping that it proposes. */
export function mappingOf({ columns }: Pick<MappingProposal, "columns">): HoldingsMapping {
  return new Map(columns.map(({ field, index }) => [field, index]));
}

/** What fields of holdings a table still needs, in words; "" where it has enough. */
export function missingFields(fields: ReadonlySet<HoldingsField>): string {
  const isNamed = fields.has("holding") || fields.has("assetClass") || fields.has("assetId") || fields.has("name");
  const isWorth = fields.has("value") || (fields.has("quantity") && fields.has("price"));
  const needs = [
    ...(isNamed ? [] : ["a Holding or Asset class"]),
    ...(isWorth ? [] : ["a Value or Quantity and Price"]),
  ];
  return needs.length === 0 ? "" : `needs ${needs.join(", and ")}`;
}
