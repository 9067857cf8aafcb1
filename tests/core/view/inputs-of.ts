import type { StoredStrategy } from "../../../core/store/index.ts";
import type { ViewInputs } from "../../../core/view/index.ts";
import { type Book, holdingsCells, targetsCells } from "../../properties/workbook/book.ts";
import type { BookSettings } from "../../properties/workbook/settings.ts";

/** What a pane is given for a random workbook: targets made by hand, with these settings in place of a strategy's. */
export function inputsOf(book: Book, settings: BookSettings): ViewInputs {
  const cells = targetsCells(book);
  return {
    holdings: holdingsCells(book),
    targets: { name: "Targets", cells, formulas: cells.map((row) => row.map(() => "")) },
    strategy: BY_HAND,
    tried: new Map(Object.entries({ Decimals: book.decimals, ...settings })),
    excluded: new Set(),
  };
}

/** Only its name, account and settings are read; the targets come from the cells. */
const BY_HAND: StoredStrategy = {
  row: undefined,
  name: "",
  account: "",
  isActive: true,
  settings: new Map(),
  created: "",
  updated: "",
  isOneLevel: false,
  classes: [],
};
