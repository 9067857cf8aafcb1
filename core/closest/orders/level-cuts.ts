import type { ClassGroup, PlacedSlot } from "./class-group.ts";

/** Places in the order of rises at which the range of rises is cut: few slots are told apart, many by and large. */
const PLACES = [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128];

/**
 * Where the range of v within each class is cut: at rises from which on a slot is bought for the least order.
 *
 * Any cuts give valid bounds. At these few slots change from too small to large enough within a range. There are none where
 * every amount is large enough.
 */
export function levelCuts(groups: readonly ClassGroup[]): readonly (readonly number[])[] {
  return groups.map(({ candidates }) => {
    const rises = candidates
      .filter(({ mayBuy, least, rise }) => mayBuy && least > 1 && rise > 0)
      .map(riseToLeast)
      .sort((one, other) => one - other);
    return PLACES.flatMap((place) => rises[place - 1] ?? []).filter((rise, at, all) => rise !== all[at - 1]);
  });
}

function riseToLeast({ least, ideal, rest, rise }: PlacedSlot): number {
  return (least - ideal - rest) / rise;
}
