import { type ColumnKind, kindOfColumn } from "../../../core/index.ts";
import { MONEY, PERCENT, SIGNED_PERCENT } from "../../../core/workbook/index.ts";

const FORMAT_BY_KIND: Readonly<Record<ColumnKind, string>> = {
  text: "",
  money: MONEY,
  weight: PERCENT,
  drift: SIGNED_PERCENT,
  number: "",
};

/**
 * The number format of a result's column; empty where numbers show plainly, as shares do.
 *
 * @param isOfPortfolio - Whether the row is of the whole portfolio, whose drift is a distance, which has no sign.
 */
export function formatOfColumn(header: string, isOfPortfolio: boolean): string {
  const kind = kindOfColumn(header) ?? "text";
  return FORMAT_BY_KIND[kind === "drift" && isOfPortfolio ? "weight" : kind];
}
