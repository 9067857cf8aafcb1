import { keyText } from "../../cells/text.ts";
import { isTotalLabel } from "../labels.ts";
import { type BrokerShape, readBelow, rowWithHeaders } from "./shape.ts";

/**
 * M1: eight clean columns; the price in it is the average paid, not today's.
 *
 * @source docs/sources.md#broker-exports
 */
export const m1: BrokerShape = {
  broker: "M1",
  read: (range) => {
    const headers = { holding: "Symbol", name: "Name", quantity: "Quantity", costBasis: "Cost Basis", value: "Value" };
    const headerRow = rowWithHeaders(range, [...Object.values(headers), "Avg. Price"]);
    return headerRow === undefined
      ? undefined
      : readBelow(range, headerRow, headers, ({ holding }) => {
          const symbol = keyText(holding);
          if (isTotalLabel(symbol)) {
            return "total";
          }
          return symbol === "" ? "nothing" : "holding";
        });
  },
};
