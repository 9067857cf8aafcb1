import type { LotCase } from "./specs.ts";

/**
 * The least distance of whole lots by tables: for every class, the least Σ (b − b°)² / t for each sum of its amounts and
 * number of orders, then the same over classes with the class term added. Exact where lots cost whole units and nothing
 * takes any amount; it knows no bounds, no prices and no search.
 */
export function leastByTables({ slots, classWeights, money, fee, idleWeight }: LotCase): number {
  let all: Table = new Map([[0, 0]]);
  classWeights.forEach((classWeight, classIndex) => {
    const members = slots.filter((slot) => slot.classIndex === classIndex);
    const ideal = members.reduce((sum, slot) => sum + slot.ideal, 0);
    let ofClass: Table = new Map([[0, 0]]);
    for (const { lot = 0, least, ideal: own, weight } of members) {
      const cost = lot / 1000;
      const amounts = Array.from({ length: Math.floor(money / cost) + 1 }, (_, lots) => lots * cost);
      const allowed = amounts.filter((amount) => amount === 0 || amount >= least);
      ofClass = combined(
        ofClass,
        new Map(allowed.map((amount) => [keyOf(amount, amount > 0 ? 1 : 0), (amount - own) ** 2 / weight])),
        money,
      );
    }
    const complete = [...ofClass].map(([key, cost]): readonly [number, number] => [
      key,
      cost + (sumOf(key) - ideal) ** 2 / classWeight,
    ]);
    all = combined(all, new Map(complete), money);
  });
  return Math.min(
    ...[...all]
      .filter(([key]) => sumOf(key) + fee * ordersOf(key) <= money)
      .map(([key, cost]) => cost + idleWeight * (money - sumOf(key)) ** 2),
  );
}

/** Least cost by sum and number of orders. */
type Table = ReadonlyMap<number, number>;

const MOST_ORDERS = 100;

function keyOf(sum: number, orders: number): number {
  return sum * MOST_ORDERS + orders;
}

function sumOf(key: number): number {
  return Math.floor(key / MOST_ORDERS);
}

function ordersOf(key: number): number {
  return key % MOST_ORDERS;
}

function combined(one: Table, other: Table, money: number): Table {
  const table = new Map<number, number>();
  for (const [key, cost] of one) {
    for (const [otherKey, otherCost] of other) {
      const sum = key + otherKey;
      if (sumOf(sum) <= money && cost + otherCost < (table.get(sum) ?? Infinity)) {
        table.set(sum, cost + otherCost);
      }
    }
  }
  return table;
}
