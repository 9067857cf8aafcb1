import { type Cell, isCellError, type NamedRange } from "../../cells/cell.ts";
import { HEADER_SEARCH_ROWS } from "../../cells/header.ts";
import { headerKey } from "../../cells/key.ts";
import { isBlank, keyText, textOf } from "../../cells/text.ts";
import { isCashSymbol } from "../labels.ts";
import { type BrokerShape, type ColumnHeaders, ownHeaders } from "./shape.ts";

const WIDTH = 7;
/** "Value in EUR", "Wert in EUR", "Waarde in EUR", "Valeur en EUR", "Valore in EUR", "Valor en EUR". */
const VALUE_HEADER = /^\p{L}+ (?:in|en|i|em) ([A-Z]{3})$/u;

/**
 * DEGIRO, Portfolio.csv: headers in the customer's language, so it is known by its seven columns: the sixth has no
 * header (the amount in the currency that stands in the fifth), the seventh ends with the base currency.
 *
 * @source docs/sources.md#broker-exports
 */
export const degiro: BrokerShape = {
  broker: "DEGIRO",
  read: (range) => {
    const headerRow = range.cells.slice(0, HEADER_SEARCH_ROWS).findIndex((line) => isHeader(line));
    const header = range.cells[headerRow]?.map(textOf);
    if (!header) {
      return undefined;
    }
    const [
      name = "Product",
      id = "ISIN",
      quantity = "Amount",
      price = "Closing",
      currency = "Local value",
      ,
      value = "Value",
    ] = header;
    const headers = { assetId: id, holding: name, quantity, price, currency, value };
    const own = ownHeaders(range.cells[headerRow]?.slice(WIDTH) ?? [], headers);
    return {
      name: range.name,
      hasHeaderRow: true,
      headers: { ...own, ...headers },
      rows: holdingRows(range, headerRow, own),
      leftOut: [],
      totals: [],
      baseCurrency: VALUE_HEADER.exec(value)?.[1] ?? "",
      valuesAreConverted: true,
    };
  },
};

function holdingRows(range: NamedRange, headerRow: number, own: ColumnHeaders) {
  const headerKeys = (range.cells[headerRow] ?? []).map((cell) => headerKey(textOf(cell)));
  const ownColumns = Object.entries(own).map(
    ([field, header]) => [field, headerKeys.indexOf(headerKey(header))] as const,
  );
  return range.cells.slice(headerRow + 1).flatMap((line, offset) => {
    const [product, assetId, quantity, price, currency, , value] = line;
    if (keyText(product) === "" && keyText(value) === "") {
      return [];
    }
    const isCash = isCashSymbol(textOf(product));
    const ownCells = Object.fromEntries(ownColumns.map(([field, column]) => [field, line[column]]));
    const cells = { ...ownCells, assetId: isCash ? "" : assetId, holding: product, quantity, price, currency, value };
    return [{ row: headerRow + offset + 2, cells }];
  });
}

function isHeader(line: readonly Cell[]): boolean {
  return (
    line.filter((cell) => !isCellError(cell)).length >= WIDTH &&
    keyText(line[5]) === "" &&
    line.slice(0, 5).every((cell) => typeof cell === "string" && !isBlank(cell)) &&
    VALUE_HEADER.test(textOf(line[6]))
  );
}
