import type { LotCase, SlotSpec } from "./specs.ts";

/** What the definition says of one case. */
export interface Closest {
  readonly amounts: readonly number[];
  readonly distance: number;
  /** The least distance: ties may have gone to a plan a hair longer. */
  readonly least: number;
}

/** The closest amounts by looking at all there are; undefined where none are affordable. */
export function bruteForce(lotCase: LotCase): Closest | undefined {
  const { slots, money } = lotCase;
  const sellable = slots.reduce((sum, { kind, held }) => sum + (kind === "buy" ? 0 : held), 0);
  const choices = slots.map((spec) => amountsOf(spec, money + sellable, Math.max(0, money)));
  const lowest = choices.map((amounts) => Math.min(...amounts));
  let equals: Omit<Closest, "least">[] = [];
  let least = Infinity;
  const amounts: number[] = [];
  const visit = (spent: number, lowestRest: number): void => {
    if (spent + lowestRest > money) {
      return;
    }
    const index = amounts.length;
    if (index === slots.length) {
      const distance = distanceOf(lotCase, amounts);
      if (distance < Infinity && distance <= least + tieOf(least)) {
        least = Math.min(least, distance);
        equals.push({ amounts: [...amounts], distance });
      }
      return;
    }
    for (const amount of choices[index] ?? []) {
      amounts.push(amount);
      visit(spent + amount, lowestRest - (lowest[index] ?? 0));
      amounts.pop();
    }
  };
  visit(
    0,
    lowest.reduce((sum, amount) => sum + amount, 0),
  );
  equals = equals.filter(({ distance }) => distance <= least + tieOf(least));
  const [first] = equals.sort((a, b) => preference(lotCase, a.amounts, b.amounts));
  return first && { ...first, least };
}

/** G as decision 0009 writes it; Infinity where it spends more than the money. */
export function distanceOf(
  { slots, classWeights, money, fee, idleWeight }: LotCase,
  amounts: readonly number[],
): number {
  const fees = fee * ordersOf(slots, amounts);
  const left = money - amounts.reduce((sum, amount) => sum + amount, 0) - fees;
  if (left < 0) {
    return Infinity;
  }
  const off = slots.map(({ ideal }, index) => (amounts[index] ?? 0) - ideal);
  const ofClasses = classWeights.map((weight, classIndex) => {
    const sum = off.reduce((all, one, index) => all + (slots[index]?.classIndex === classIndex ? one : 0), 0);
    return sum ** 2 / weight;
  });
  const ofSlots = slots.map(({ weight }, index) => (off[index] ?? 0) ** 2 / weight);
  return [...ofClasses, ...ofSlots].reduce((sum, term) => sum + term, 0) + idleWeight * (left + fees) ** 2;
}

/** Less cash left, then fewer orders, then more to the first that differs. */
function preference({ slots, fee }: LotCase, one: readonly number[], other: readonly number[]): number {
  const spent = (amounts: readonly number[]): number =>
    amounts.reduce((sum, amount) => sum + amount, 0) + fee * ordersOf(slots, amounts);
  const first = one.findIndex((amount, index) => amount !== other[index]);
  return (
    spent(other) - spent(one) ||
    ordersOf(slots, one) - ordersOf(slots, other) ||
    (other[first] ?? 0) - (one[first] ?? 0)
  );
}

function ordersOf(slots: readonly SlotSpec[], amounts: readonly number[]): number {
  return slots.filter(({ kind }, index) => kind !== "free" && amounts[index] !== 0).length;
}

function amountsOf({ kind, lot, least, held, mostLots }: SlotSpec, mostSpent: number, high: number): readonly number[] {
  const anyFrom = (low: number, top: number): number[] =>
    Array.from({ length: Math.max(0, top - low + 1) }, (_, step) => low + step);
  if (kind === "free") {
    return anyFrom(-held, high);
  }
  const top = kind === "buy" ? mostSpent : held - 1;
  const from = Math.max(1, least);
  const found = new Set<number>([0]);
  for (let lots = 1; lots <= top + 1; lots += 1) {
    // Thousandths, rounded half up in whole numbers.
    const amount = lot === undefined || lot < 1000 ? lots : Math.floor((lots * lot + 500) / 1000);
    const isWithin = lot === undefined || lot < 1000 || lots <= (mostLots ?? Infinity) || kind === "buy";
    if (amount >= from && amount <= top && isWithin) {
      found.add(kind === "buy" ? amount : -amount);
    }
  }
  if (kind === "sell" && held > 0) {
    found.add(-held);
  }
  return [...found];
}

function tieOf(distance: number): number {
  return distance === Infinity ? 0 : Math.max(1e-6, 1e-9 * distance);
}
