import { decimalSignOf, type NumberReading, readNumberColumn, type SignProof } from "../cells/number-column.ts";
import type { HoldingsField } from "./fields.ts";
import type { HoldingsTable } from "./holdings-table.ts";

const NUMBER_FIELDS = ["quantity", "price", "value", "fxRate", "lotSize"] as const satisfies readonly HoldingsField[];
type NumberField = (typeof NUMBER_FIELDS)[number];

/** The columns of numbers of a holdings table, each read as a whole; undefined for a column that is not there. */
export type NumberColumns = Readonly<Record<NumberField, readonly NumberReading[] | undefined>>;

/** Reads every column of numbers, so that the decimal sign is decided by the column, else by the range. */
export function readNumberColumns(table: HoldingsTable): NumberColumns {
  let rangeSign: SignProof | undefined;
  const askRange = () => {
    rangeSign ??= decimalSignOf(table.rows.flatMap(({ cells }) => NUMBER_FIELDS.map((field) => cells[field])));
    return rangeSign;
  };
  const read = (field: NumberField) =>
    table.headers[field] === undefined
      ? undefined
      : readNumberColumn(
          table.rows.map(({ cells }) => cells[field]),
          askRange,
        );
  return {
    quantity: read("quantity"),
    price: read("price"),
    value: read("value"),
    fxRate: read("fxRate"),
    lotSize: read("lotSize"),
  };
}
