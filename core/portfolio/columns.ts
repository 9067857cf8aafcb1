import type { Cell } from "../cells/cell.ts";
import { decimalSignOf, type NumberReading, readNumberColumn, type SignProof } from "../cells/number-column.ts";
import { quoted } from "../cells/text.ts";
import type { HoldingsField } from "./fields.ts";
import type { HoldingsTable } from "./holdings-table.ts";

const NUMBER_FIELDS = ["quantity", "price", "value", "fxRate", "lotSize"] as const satisfies readonly HoldingsField[];
type NumberField = (typeof NUMBER_FIELDS)[number];

/** The columns of numbers of a holdings table, each read as a whole; undefined for a column that is not there. */
export type NumberColumns = Readonly<Record<NumberField, readonly NumberReading[] | undefined>> & {
  /** The totals that the table states, read with the values; one a total. */
  readonly totals: readonly NumberReading[];
};

/** Reads every column of numbers, so that the decimal sign is decided by the column, else by the range. */
export function readNumberColumns(table: HoldingsTable): NumberColumns {
  const cellsOf = (field: NumberField) => table.rows.map(({ cells }) => cells[field]);
  const stated = table.totals.map(({ value }) => value);
  let rangeSign: SignProof | undefined;
  const askRange = () => {
    rangeSign ??= decimalSignOf([...NUMBER_FIELDS.flatMap(cellsOf), ...stated]);
    return rangeSign;
  };
  const read = (field: NumberField) =>
    table.headers[field] === undefined ? undefined : readNumberColumn(cellsOf(field), askRange);
  const values = readNumberColumn([...cellsOf("value"), ...stated], askRange);
  return {
    quantity: withoutPercentages(read("quantity"), cellsOf("quantity")),
    price: read("price"),
    value: table.headers.value === undefined ? undefined : withoutPercentages(values, cellsOf("value")),
    fxRate: read("fxRate"),
    lotSize: read("lotSize"),
    totals: values.slice(table.rows.length),
  };
}

/** A column of weights taken for one of values would plan with fractions of a cent. Bonds do have prices in percent. */
function withoutPercentages(
  readings: readonly NumberReading[] | undefined,
  cells: readonly Cell[],
): readonly NumberReading[] | undefined {
  return readings?.slice(0, cells.length).map((reading, index) =>
    reading.kind === "number" && reading.percent
      ? {
          kind: "unreadable",
          code: "NOT_AN_AMOUNT",
          what: `${quoted(cells[index])} is a percentage, not an amount`,
        }
      : reading,
  );
}
