import type { Cell } from "../../cells/cell.ts";
import { keyText, textOf } from "../../cells/text.ts";
import { isTotalLabel } from "../labels.ts";
import { type BrokerShape, isOptionSymbol, readBelow, rowWithHeaders } from "./shape.ts";

/**
 * Schwab, Positions: a title line above the header, headers that say everything twice, `--` for nothing, a total row
 * last; a file of all accounts repeats title and header for each.
 *
 * @source docs/sources.md#broker-exports
 */
export const schwab: BrokerShape = {
  broker: "Schwab",
  read: (range) => {
    const headers = {
      holding: "Symbol",
      name: "Description",
      quantity: "Qty (Quantity)",
      price: "Price",
      value: "Mkt Val (Market Value)",
      costBasis: "Cost Basis",
    };
    const headerRow = rowWithHeaders(range, [headers.holding, headers.quantity, headers.value]);
    if (headerRow === undefined) {
      return undefined;
    }
    let account = accountOf(range.cells[headerRow - 1]?.[0]) || accountOf(range.cells[headerRow - 2]?.[0]);
    return readBelow(
      range,
      headerRow,
      headers,
      ({ holding }, line) => {
        const symbol = keyText(holding);
        if (line.slice(1).every((cell) => keyText(cell) === "")) {
          account = accountOf(holding) || account;
          return "nothing";
        }
        if (symbol === "" || symbol === headers.holding) {
          return "nothing";
        }
        if (isTotalLabel(symbol)) {
          return "total";
        }
        return isOptionSymbol(symbol) ? { leftOut: "option" } : "holding";
      },
      (cells) => ({ ...cells, account }),
    );
  },
};

/** The account in a title: "Positions for account Individual ...111 as of …", or the label above a header. */
function accountOf(title: Cell): string {
  const text = textOf(title);
  return /^Positions for (?:account )?(.+?) as of /iu.exec(text)?.[1] ?? text;
}
