/** Rows up to the last that holds anything. */
export function withoutEmptyEnd<Row extends readonly unknown[]>(rows: readonly Row[]): readonly Row[] {
  const filled = rows.map((row) => row.some((cell) => cell !== null));
  return rows.slice(0, filled.lastIndexOf(true) + 1);
}
