import { type ColumnKind, kindOfColumn } from "../../../core/index.ts";
import { MONEY, PERCENT, SIGNED_PERCENT } from "../../../core/workbook/index.ts";

const FORMAT_BY_KIND: Readonly<Record<ColumnKind, string>> = {
  text: "",
  money: MONEY,
  weight: PERCENT,
  drift: SIGNED_PERCENT,
  shares: "",
};

/** The number format of a result's column; empty where numbers show plainly, as shares do. */
export function formatOfColumn(header: string | undefined): string {
  const kind = header === undefined ? undefined : kindOfColumn(header);
  return kind === undefined ? "" : FORMAT_BY_KIND[kind];
}
