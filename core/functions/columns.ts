/** What the numbers of a column are, for a host to format: money and prices, fractions, signed fractions, plain numbers. */
export type ColumnKind = "text" | "money" | "weight" | "drift" | "number";

/** Every column that a result may have, by its header. */
const COLUMN_KINDS = {
  "Asset class": "text",
  Holding: "text",
  Action: "text",
  Symbol: "text",
  Value: "money",
  Buy: "money",
  Sell: "money",
  Amount: "money",
  Shares: "number",
  Price: "money",
  "Limit price": "money",
  "Value after": "money",
  Weight: "weight",
  "Weight after": "weight",
  Target: "weight",
  "Weight in class": "weight",
  "Target in class": "weight",
  Drift: "drift",
  "Relative drift": "drift",
  "Drift after": "drift",
  Status: "text",
  Gap: "money",
  Note: "text",
  Reason: "text",
  Currency: "text",
  Orders: "number",
  "Cash left": "money",
  Holdings: "text",
} as const satisfies Readonly<Record<string, ColumnKind>>;

/** The header of a result's column. */
export type ColumnHeader = keyof typeof COLUMN_KINDS;

const KIND_BY_HEADER: ReadonlyMap<string, ColumnKind> = new Map(Object.entries(COLUMN_KINDS));

/** What a column of a result holds; undefined for a header that no result has. */
export function kindOfColumn(header: string): ColumnKind | undefined {
  return KIND_BY_HEADER.get(header);
}
