import type { Cell } from "../cells/cell.ts";
import { decimalSignOf, type NumberReading, readNumberColumn, type SignProof } from "../cells/number-column.ts";
import { quoted } from "../cells/text.ts";
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
  const readAmounts = (field: NumberField) =>
    read(field)?.map((reading, index) => withoutPercentage(reading, table.rows[index]?.cells[field]));
  return {
    quantity: readAmounts("quantity"),
    price: read("price"),
    value: readAmounts("value"),
    fxRate: read("fxRate"),
    lotSize: read("lotSize"),
  };
}

/** A column of weights taken for one of values would plan with fractions of a cent. Bonds do have prices in percent. */
function withoutPercentage(reading: NumberReading, cell: Cell): NumberReading {
  return reading.kind === "number" && reading.percent
    ? { kind: "unreadable", code: "NOT_AN_AMOUNT", what: `${quoted(cell)} is a percentage, not an amount` }
    : reading;
}
