import { Decimal } from "../../core/cells/decimal.ts";
import type { Level } from "../../core/store/level/level.ts";
import { moveTarget } from "../../core/store/level/move-target.ts";
import { type Contender, sideBySide } from "../measure.ts";
import type { Section } from "../page.ts";
import { seeded } from "../portfolios.ts";

/** One step of a drag, by number of targets on the level. */
export async function slider(): Promise<Section> {
  return {
    title: "One step of a slider",
    about:
      "The others follow in proportion and in whole hundredths of a percent, exactly; a fifth of them is pinned. At thirds: the pinned targets have 17 digits, so one other carries a rest.",
    timings: await sideBySide(
      [
        moves("5 targets", levelOf(5, 10_000)),
        moves("20 targets", levelOf(20, 10_000)),
        moves("100 targets", levelOf(100, 10_000)),
        moves("100 targets, pinned at thirds", levelOf(100, 30_000)),
      ],
      4,
    ),
  };
}

/** A drag back and forth, a step a round. */
function moves(name: string, level: Level): Contender {
  let step = 0;
  return {
    name,
    run: () => {
      step = (step + 7) % 5_000;
      return moveTarget(level, 0, new Decimal(step).div(10_000));
    },
  };
}

/** Random targets that sum to 1. */
function levelOf(count: number, parts: number): Level {
  const random = seeded(count);
  const weights = Array.from({ length: count }, () => Math.ceil(random() * (parts / count)));
  const left = parts - weights.reduce((sum, weight) => sum + weight, 0);
  const targets = weights.map((weight) => new Decimal(weight).div(parts).toDecimalPlaces(17));
  const others = targets.slice(1).reduce((sum, target) => sum.plus(target), new Decimal(0));
  return targets.map((target, place) => ({
    name: `Class ${place + 1}`,
    target: place === 0 && left > 0 ? new Decimal(1).minus(others) : target,
    isPinned: place % 5 === 4,
    isComputed: false,
  }));
}
