import type { WorkbookSpec } from "../core/workbook/index.ts";

const CLASSES = 20;

/** A portfolio of many holdings in twenty classes, for trying how a pane copes; figures are made up and always the same. */
export function bigWorkbook(holdings: number): WorkbookSpec {
  const numbers = Array.from({ length: holdings }, (_, index) => index);
  return {
    sheets: [
      {
        name: "Holdings",
        rows: [
          ["Holding", "Asset class", "Quantity", "Price", "Value"].map((value) => ({ value, bold: true })),
          ...numbers.map((index) => {
            const [quantity, price] = [10 + ((index * 37) % 90), 20 + ((index * 53) % 180)];
            return [`H${index + 1}`, classOf(index), quantity, price, quantity * price].map((value) => ({ value }));
          }),
        ],
      },
      {
        name: "Targets",
        rows: [
          ["Asset class", "Holding", "Target"].map((value) => ({ value, bold: true })),
          ...numbers.slice(0, CLASSES).map((index) => [{ value: classOf(index) }, {}, { value: 1 / CLASSES }]),
        ],
      },
    ],
  };
}

function classOf(index: number): string {
  return `Class ${String((index % CLASSES) + 1).padStart(2, "0")}`;
}
