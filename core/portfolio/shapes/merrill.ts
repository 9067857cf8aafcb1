import { keyText } from "../../cells/text.ts";
import { isCashSymbol } from "../labels.ts";
import { type BrokerShape, readBelow, rowWithHeaders } from "./shape.ts";

/**
 * Merrill: 16 quoted columns from `COB Date`; negatives in parentheses; cash has `--` for a symbol and is known by its
 * description.
 *
 * @source docs/sources.md#broker-exports
 */
export const merrill: BrokerShape = {
  broker: "Merrill",
  read: (range) => {
    const headers = {
      asOf: "COB Date",
      holding: "Symbol",
      name: "Security Description",
      account: "Account #",
      quantity: "Quantity",
      price: "Price ($)",
      value: "Value ($)",
    };
    const headerRow = rowWithHeaders(range, Object.values(headers));
    return headerRow === undefined
      ? undefined
      : readBelow(
          range,
          headerRow,
          headers,
          ({ holding, name }) => {
            if (keyText(holding) !== "" || isCashSymbol(keyText(name))) {
              return "holding";
            }
            return keyText(name) === "" ? "nothing" : { leftOut: "no symbol" };
          },
          (cells) => (keyText(cells.holding) === "" ? { ...cells, holding: cells.name } : cells),
        );
  },
};
