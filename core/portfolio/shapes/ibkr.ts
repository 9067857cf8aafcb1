import type { Cell, NamedRange } from "../../cells/cell.ts";
import { HEADER_SEARCH_ROWS } from "../../cells/header.ts";
import { headerKey } from "../../cells/key.ts";
import { textOf } from "../../cells/text.ts";
import type { HoldingsRow, HoldingsTable, LeftOut } from "../holdings-table.ts";
import type { BrokerShape } from "./shape.ts";

const HEADERS = {
  holding: "Symbol",
  quantity: "Quantity",
  price: "Close Price",
  currency: "Currency",
  value: "Value",
  costBasis: "Cost Basis",
};

/**
 * Interactive Brokers, activity statement: every row begins with its section. Holdings are the `Summary` rows of Open
 * Positions (their `Lot` rows are parts of them); cash is the Ending Cash of the Cash Report, one row a currency.
 *
 * @source docs/sources.md#broker-exports
 */
export const ibkr: BrokerShape = {
  broker: "Interactive Brokers",
  read: (range) => {
    const isStatement = range.cells.slice(0, HEADER_SEARCH_ROWS).some((line) => textOf(line[0]) === "Statement");
    const hasPositions = range.cells.some((line) => isSection(line, "Open Positions", "Header"));
    return isStatement && hasPositions ? readStatement(range) : undefined;
  },
};

function isSection(line: readonly Cell[], section: string, kind: string): boolean {
  return textOf(line[0]) === section && textOf(line[1]) === kind;
}

function readStatement(range: NamedRange): HoldingsTable {
  const rows: HoldingsRow[] = [];
  const leftOut: LeftOut[] = [];
  let positionColumns = new Map<string, number>();
  for (const [index, line] of range.cells.entries()) {
    const row = index + 1;
    if (isSection(line, "Open Positions", "Header")) {
      positionColumns = new Map(line.map((cell, column) => [headerKey(textOf(cell)), column]));
    } else if (isSection(line, "Open Positions", "Data")) {
      const at = (header: string) => line[positionColumns.get(headerKey(header)) ?? -1];
      if (textOf(at("DataDiscriminator")) === "Summary") {
        if (/option|future/iu.test(textOf(at("Asset Category")))) {
          leftOut.push({ row, label: textOf(at("Symbol")), why: textOf(at("Asset Category")).toLowerCase() });
        } else {
          const cells = Object.fromEntries(Object.entries(HEADERS).map(([field, header]) => [field, at(header)]));
          rows.push({ row, cells });
        }
      }
    } else if (
      isSection(line, "Cash Report", "Data") &&
      textOf(line[2]) === "Ending Cash" &&
      /^[A-Z]{3}$/u.test(textOf(line[3]))
    ) {
      rows.push({
        row,
        cells: { holding: `Ending Cash (${textOf(line[3])})`, currency: line[3] ?? "", value: line[4] },
      });
    }
  }
  return { name: range.name, hasHeaderRow: true, headers: HEADERS, rows, leftOut, totals: [], valuesAreLocal: true };
}
