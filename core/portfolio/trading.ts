import type { Cell } from "../cells/cell.ts";
import { nameKey } from "../cells/key.ts";
import type { Fault } from "../cells/problem.ts";
import { keyText, quoted } from "../cells/text.ts";
import type { Trading } from "./portfolio.ts";

const TRADING_BY_WORD: ReadonlyMap<string, Trading> = new Map([
  ["nobuy", { mayBuy: false, maySell: true }],
  ["nosell", { mayBuy: true, maySell: false }],
  ["locked", { mayBuy: false, maySell: false }],
]);

/** Reads a Trading cell: empty, `no buy`, `no sell` or `locked`. */
export function readTrading(cell: Cell): { readonly trading: Trading | undefined } | Fault {
  const word = keyText(cell);
  const trading = TRADING_BY_WORD.get(nameKey(word));
  return word === "" || trading
    ? { trading }
    : {
        code: "BAD_TRADING",
        what: `${quoted(word)} is not known`,
        remedy: "Leave it empty, or enter no buy, no sell or locked",
      };
}

/** What may be done with an asset of which two rows say something: only what both allow. */
export function bothAllow(one: Trading | undefined, other: Trading | undefined): Trading | undefined {
  if (!one || !other) {
    return one ?? other;
  }
  return { mayBuy: one.mayBuy && other.mayBuy, maySell: one.maySell && other.maySell };
}
