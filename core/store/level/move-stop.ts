import type { Decimal } from "../../cells/decimal.ts";
import { exactPercentText } from "./exact-percent.ts";
import { fixedText } from "./fixed-text.ts";
import type { LevelRow } from "./level.ts";

/** Why a move ended before the value that was asked for. */
export interface MoveStop {
  /** What is in the way: pinned targets, computed ones, both, or that there is no other target at all. */
  readonly kind: "pinned" | "computed" | "pinned and computed" | "alone";
  /** Names of the pinned targets in the way, in order. */
  readonly pinned: readonly string[];
  /** Names of those that formulas compute, pinned or not, in order: unpinning them would not help. */
  readonly computed: readonly string[];
  /** In words: `Stopped at 40%: Bonds and Cash are pinned at 60% together`. */
  readonly text: string;
}

/**
 * Says why a target stays where it is or stops.
 *
 * @param reached - The fraction at which it stands now.
 * @param inTheWay - The fixed targets that leave it no room.
 */
export function moveStop(reached: Decimal, inTheWay: readonly LevelRow[]): MoveStop {
  const computed = inTheWay.filter(({ isComputed }) => isComputed);
  const pinned = inTheWay.filter(({ isComputed }) => !isComputed);
  return {
    kind: kindOf(pinned, computed),
    pinned: pinned.map(({ name }) => name),
    computed: computed.map(({ name }) => name),
    text: `Stopped at ${exactPercentText(reached)}: ${fixedText(inTheWay) || "there is no other target"}`,
  };
}

function kindOf(pinned: readonly LevelRow[], computed: readonly LevelRow[]): MoveStop["kind"] {
  if (pinned.length > 0) {
    return computed.length > 0 ? "pinned and computed" : "pinned";
  }
  return computed.length > 0 ? "computed" : "alone";
}
