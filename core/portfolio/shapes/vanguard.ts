import { keyText, textOf } from "../../cells/text.ts";
import { type BrokerShape, readBelow, rowWithHeaders } from "./shape.ts";

/**
 * Vanguard, OfxDownload: a table of transactions follows the holdings; bonds have the word `null` for a symbol.
 *
 * @source docs/sources.md#broker-exports
 */
export const vanguard: BrokerShape = {
  broker: "Vanguard",
  read: (range) => {
    const headers = {
      account: "Account Number",
      name: "Investment Name",
      holding: "Symbol",
      quantity: "Shares",
      price: "Share Price",
      value: "Total Value",
    };
    const headerRow = rowWithHeaders(range, Object.values(headers));
    return headerRow === undefined
      ? undefined
      : readBelow(range, headerRow, headers, ({ account, holding, name }) => {
          if (textOf(account) === headers.account) {
            return "end";
          }
          if (keyText(holding) !== "") {
            return "holding";
          }
          return keyText(name) === "" ? "nothing" : { leftOut: "no symbol" };
        });
  },
};
