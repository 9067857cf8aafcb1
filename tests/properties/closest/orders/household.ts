import type { OrderProblem } from "../../../../core/closest/orders/index.ts";
import { level as waterLevel } from "../../../../core/plan/level.ts";
import { sum } from "../../law.ts";

export type Flow = "deposit" | "withdrawal" | "rebalance";

/** A holding, or a class without one, of a made-up household. */
export interface Member {
  readonly classIndex: number;
  /** Minor units. */
  readonly value: number;
  /** Share of its class, any scale, > 0. */
  readonly share: number;
  /** Free ones move but are no order; barred ones take no order though the ideal plan may move them. */
  readonly kind: "candidate" | "free" | "barred";
  readonly mayBuy: boolean;
  readonly maySell: boolean;
}

export interface Household {
  readonly flow: Flow;
  readonly members: readonly Member[];
  /** Targets of classes, any scale, > 0. */
  readonly classWeights: readonly number[];
  readonly money: number;
  readonly fee: number;
  readonly least: number;
  readonly maximumOrders: number;
}

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** The problem of a household as the record of decision 0009 has it, on the water level of core. */
export function problemOf(household: Household): OrderProblem {
  const { flow, members, money, fee, least, maximumOrders } = household;
  const classWeights = household.classWeights.map((weight) => weight / sum(household.classWeights));
  const classes = classWeights.map((_, at) => members.filter((member) => member.classIndex === at));
  const shares = members.map(({ classIndex, share }) => share / sum((classes[classIndex] ?? []).map((m) => m.share)));
  const targets = members.map(({ classIndex }, at) => (shares[at] ?? NaN) * (classWeights[classIndex] ?? NaN));
  const total = sum(members.map(({ value }) => value)) + money;
  const before = total - money;
  const open = members.map((member) => boundsOf(member, flow));
  const ideal = changesFor(household, classWeights, shares, open, total).changes;
  const isBelow = (member: Member, at: number): boolean =>
    member.value < (targets[at] ?? NaN) * total &&
    sum((classes[member.classIndex] ?? []).map(({ value }) => value)) <
      (classWeights[member.classIndex] ?? NaN) * total;
  const isInside = members.map(({ value }, at) => {
    const { lower, upper } = open[at] ?? { lower: NaN, upper: NaN };
    const amount = value + (ideal[at] ?? NaN);
    return amount > lower + 1e-3 && amount < upper - 1e-3;
  });
  // Levels are where the first holding that no bound holds has them; any would do.
  const levelAmong = (ats: readonly number[], targetAt: (at: number) => number, amountAt: (at: number) => number) => {
    const free = ats.find((at) => isInside[at]);
    return free === undefined ? 0 : amountAt(free) / targetAt(free);
  };
  const all = members.map((_, at) => at);
  const classLevels = classWeights.map((_, classIndex) =>
    levelAmong(
      all.filter((at) => members[at]?.classIndex === classIndex),
      (at) => targets[at] ?? NaN,
      (at) => (members[at]?.value ?? NaN) + (ideal[at] ?? NaN),
    ),
  );
  const classOf = (at: number): number => members[at]?.classIndex ?? NaN;
  const level = levelAmong(
    all,
    (at) => classWeights[classOf(at)] ?? NaN,
    (at) =>
      sum(
        all
          .filter((other) => classOf(other) === classOf(at))
          .map((o) => (members[o]?.value ?? NaN) + (ideal[o] ?? NaN)),
      ),
  );
  const spread = (weight: number, value: number): number =>
    flow === "deposit" || before <= 0 ? weight : Math.max(weight, value / before);
  const slots = members.map((member, at) => {
    const bounds = open[at] ?? { lower: NaN, upper: NaN };
    return {
      classIndex: member.classIndex,
      weight: spread(targets[at] ?? NaN, member.value),
      ideal: ideal[at] ?? NaN,
      rise: targets[at] ?? NaN,
      rest: (classLevels[member.classIndex] ?? NaN) * (targets[at] ?? NaN) - member.value - (ideal[at] ?? NaN),
      mayTakeOrder:
        member.kind === "candidate" && bounds.lower < bounds.upper && (flow !== "deposit" || isBelow(member, at)),
      isFree: member.kind === "free" && bounds.lower < bounds.upper,
      mayBuy: bounds.upper > member.value,
      least,
      held: member.value - bounds.lower,
    };
  });
  return {
    slots,
    classWeights: classWeights.map((weight, at) => spread(weight, sum((classes[at] ?? []).map(({ value }) => value)))),
    classRises: classWeights,
    classRests: classWeights.map((weight, at) => {
      const held = sum((classes[at] ?? []).map(({ value }) => value));
      return level * weight - held - sum(ideal.filter((_, place) => members[place]?.classIndex === at));
    }),
    money,
    fee,
    maximumOrders,
    planFor: (isChosen) => {
      const bounds = members.map(({ value }, at) =>
        isChosen[at] || slots[at]?.isFree
          ? (open[at] ?? { lower: value, upper: value })
          : { lower: value, upper: value },
      );
      const { changes, unplaced } = changesFor(
        household,
        classWeights,
        shares,
        bounds,
        total - fee * isChosen.filter(Boolean).length,
      );
      return Math.abs(unplaced) > 1e-4 ? undefined : changes;
    },
  };
}

function boundsOf({ value, mayBuy, maySell }: Member, flow: Flow): Bounds {
  return {
    lower: flow === "deposit" || !maySell ? value : 0,
    upper: flow === "withdrawal" || !mayBuy ? value : Infinity,
  };
}

/** The water level over the classes, then inside each. */
function changesFor(
  { members }: Household,
  classWeights: readonly number[],
  shares: readonly number[],
  bounds: readonly Bounds[],
  total: number,
) {
  const own = classWeights.map((_, classIndex) =>
    members.flatMap((member, at) => (member.classIndex === classIndex ? [at] : [])),
  );
  const lowerOf = (at: number): number => bounds[at]?.lower ?? NaN;
  const upperOf = (at: number): number => bounds[at]?.upper ?? NaN;
  const placed = waterLevel(
    classWeights,
    own.map((ats) => sum(ats.map(lowerOf))),
    own.map((ats) => sum(ats.map(upperOf))),
    total,
  );
  const changes = members.map(() => 0);
  for (const [classIndex, ats] of own.entries()) {
    const inside = waterLevel(
      ats.map((at) => shares[at] ?? NaN),
      ats.map(lowerOf),
      ats.map(upperOf),
      placed.amounts[classIndex] ?? NaN,
    );
    for (const [place, at] of ats.entries()) {
      changes[at] = (inside.amounts[place] ?? NaN) - (members[at]?.value ?? NaN);
    }
  }
  return { changes, unplaced: placed.unplaced };
}
