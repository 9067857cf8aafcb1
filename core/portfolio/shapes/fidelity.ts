import { keyText } from "../../cells/text.ts";
import { isCashSymbol } from "../labels.ts";
import { type BrokerShape, isOptionSymbol, readBelow, rowWithHeaders } from "./shape.ts";

/**
 * Fidelity, Portfolio Positions: cash has blank quantity and price, `Pending Activity` and options stand among the
 * holdings, a disclaimer follows.
 *
 * @source docs/sources.md#broker-exports
 */
export const fidelity: BrokerShape = {
  broker: "Fidelity",
  read: (range) => {
    const headerRow = rowWithHeaders(range, [
      "Account Number",
      "Symbol",
      "Last Price",
      "Current Value",
      "Percent Of Account",
    ]);
    if (headerRow === undefined) {
      return undefined;
    }
    const headers = {
      account: "Account Name",
      holding: "Symbol",
      name: "Description",
      quantity: "Quantity",
      price: "Last Price",
      value: "Current Value",
      costBasis: "Cost Basis Total",
    };
    return readBelow(range, headerRow, headers, ({ holding, value }) => {
      const symbol = keyText(holding);
      if (symbol === "" ? keyText(value) === "" : symbol === headers.holding) {
        return "nothing";
      }
      if (/^pending activity$/iu.test(symbol)) {
        return { leftOut: "pending activity" };
      }
      return isOptionSymbol(symbol) && !isCashSymbol(symbol) ? { leftOut: "option" } : "holding";
    });
  },
};
