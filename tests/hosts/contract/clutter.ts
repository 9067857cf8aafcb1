import type { Written } from "./sheets.ts";

/** A sheet as people have them, and the tables in it. */
export interface Clutter {
  readonly what: string;
  readonly rows: readonly (readonly Written[])[];
  /** Where they are and under which headers. */
  readonly tables: readonly (readonly [address: string, headers: string])[];
}

/** A table of holdings. */
export const HOLDINGS: readonly (readonly Written[])[] = [
  ["Symbol", "Class", "Value"],
  ["VTI", "Stocks", 600],
  ["BND", "Bonds", 400],
];
/** Its headers. */
export const HEADERS = "Symbol|Class|Value";

/** Rows moved to the right. */
export function indented(columns: number, rows: readonly (readonly Written[])[]): readonly (readonly Written[])[] {
  return rows.map((row) => [...Array.from({ length: columns }, () => ""), ...row]);
}

/** Two blocks side by side with blank columns between. */
export function beside(left: readonly (readonly Written[])[], width: number, right: readonly (readonly Written[])[]) {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cells = left[row] ?? [];
    return [...cells, ...Array.from({ length: width - cells.length }, () => ""), ...(right[row] ?? [])];
  });
}
