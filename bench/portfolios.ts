import type { Cells } from "../core/index.ts";

/** A holdings range and a targets range. */
export interface Sheets {
  readonly holdings: Cells;
  readonly targets: Cells;
}

/** Random numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Holdings in up to 8 classes with quantities and prices, and a target for each class; a quarter of the holdings, at most
 * three a class, have targets of their own.
 *
 * @param count - Rows of holdings.
 * @param seed - The same seed gives the same sheets.
 */
export function randomSheets(count: number, seed: number): Sheets {
  const random = seeded(seed);
  const classCount = Math.min(8, count);
  const classOf = (index: number) => `Class ${(index % classCount) + 1}`;
  const holdings: (string | number)[][] = [["Holding", "Asset class", "Quantity", "Price", "Account", "Currency"]];
  for (let index = 0; index < count; index += 1) {
    const quantity = Math.round(random() * 500) + 1;
    const price = Math.round(random() * 50_000) / 100 + 1;
    holdings.push([`S${index + 1}`, classOf(index), quantity, price, "Individual", "USD"]);
  }
  const targets: (string | number)[][] = [["Asset class", "Holding", "Target"]];
  for (let index = 0; index < classCount; index += 1) {
    targets.push([classOf(index), "", 1 / classCount]);
  }
  for (let index = 0; index < Math.min(count / 4, classCount * 3); index += 1) {
    targets.push([classOf(index), `S${index + 1}`, Math.round(random() * 20) / 100]);
  }
  return { holdings, targets };
}
