import fc from "fast-check";
import type { LotCase, SlotSpec } from "./specs.ts";

const percent = fc.integer({ min: 1, max: 60 }).map((points) => points / 100);

/** Small ideals: whole, halves and any, so that ties are frequent. */
const ideals = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 0, max: 60 }).map((halves) => halves / 2),
  fc.double({ min: 0, max: 30, noNaN: true }),
);

/** Thousandths of a minor unit: whole units, fractions, and less than one. */
const lots = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 25 }).map((units) => units * 1000) },
  { weight: 3, arbitrary: fc.integer({ min: 1000, max: 25_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 999 }) },
);

function slotOf(kinds: readonly SlotSpec["kind"][], classes: number): fc.Arbitrary<SlotSpec> {
  return fc
    .record({
      kind: fc.constantFrom(...kinds),
      classIndex: fc.nat(classes - 1),
      weight: percent,
      ideal: ideals,
      lot: fc.option(lots, { nil: undefined, freq: 4 }),
      least: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 2, max: 20 })),
      held: fc.integer({ min: 0, max: 25 }),
      mostLots: fc.option(fc.nat(4), { nil: undefined }),
    })
    .map((slot) => ({ ...slot, ideal: slot.kind === "sell" ? -slot.ideal : slot.ideal }));
}

/** At most this many slots that take any amount, as every unit of theirs is looked at. */
const MOST_ANY = 2;

function fewAny(slots: readonly SlotSpec[]): readonly SlotSpec[] {
  let any = 0;
  return slots.map((slot) => {
    const isAny = slot.kind === "free" || slot.lot === undefined || slot.lot < 1000;
    any += isAny ? 1 : 0;
    return isAny && any > MOST_ANY ? { ...slot, kind: slot.ideal < 0 ? "sell" : "buy", lot: 9000 } : slot;
  });
}

/** Some slots twice or thrice, so that equals are frequent. */
function withTwins(slots: readonly SlotSpec[], twin: number): readonly SlotSpec[] {
  const [first] = slots;
  return first && twin > 0 ? [...slots.slice(0, 6 - twin), ...Array.from({ length: twin }, () => first)] : slots;
}

function casesOf(kinds: readonly SlotSpec["kind"][], money: fc.Arbitrary<number>): fc.Arbitrary<LotCase> {
  return fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, 0, 0, 1, 2)).chain(([classes, twin]) =>
    fc.record({
      slots: fc
        .array(slotOf(kinds, classes), { minLength: 1, maxLength: 6 })
        .map((slots) => fewAny(withTwins(slots, twin))),
      classWeights: fc.array(percent, { minLength: classes, maxLength: classes }),
      money,
      fee: fc.constantFrom(0, 0, 1, 3),
      idleWeight: fc.constantFrom(100, 1000),
    }),
  );
}

export const deposits = casesOf(["buy", "buy", "buy", "free"], fc.nat(50)).map(
  (one): LotCase => ({ ...one, slots: one.slots.map((slot) => (slot.kind === "free" ? { ...slot, held: 0 } : slot)) }),
);

export const withdrawals = casesOf(
  ["sell", "sell", "sell", "free"],
  fc.nat(50).map((units) => -units),
);

export const rebalances = casesOf(["buy", "sell", "free"], fc.integer({ min: -15, max: 15 }));

/** Deposits, withdrawals and rebalances with few units of money. */
export const lotCases: fc.Arbitrary<LotCase> = fc.oneof(deposits, withdrawals, rebalances);
