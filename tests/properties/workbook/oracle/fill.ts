import { compared, dividedBy, least, minus, most, NOTHING, plus, type Ratio, sumOf, times } from "./ratio.ts";

/** A vessel: how wide it is, what is in it at least, and what it holds at most (undefined: no end). */
export interface Vessel {
  readonly width: Ratio;
  readonly floor: Ratio;
  readonly ceiling: Ratio | undefined;
}

/**
 * How much stands in each vessel when all are filled to one height and hold a total together.
 *
 * By brute force in exact fractions: the contents are worked out at every height at which a vessel begins or ceases to
 * fill; between two such heights they are straight lines. Vessels without a width take what the others cannot, in
 * proportion to their ceilings.
 */
export function filled(vessels: readonly Vessel[], total: Ratio): readonly Ratio[] {
  const wide = vessels.filter(({ width }) => compared(width, NOTHING) > 0);
  const ends = wide.flatMap(({ width, floor, ceiling }) =>
    [floor, ceiling].flatMap((end) => (end ? [dividedBy(end, width)] : [])),
  );
  const last = ends.reduce(most, NOTHING);
  const below = sumOf(vessels.map(({ floor }) => most(minus(NOTHING, floor), NOTHING)));
  // One height beyond all ends, so that vessels without an end have a straight line there as well.
  const widths = sumOf(wide.filter(({ ceiling }) => !ceiling).map(({ width }) => width));
  const beyond =
    compared(widths, NOTHING) > 0 ? [plus(last, dividedBy(plus(most(total, NOTHING), below), widths))] : [];
  const heights = [NOTHING, ...ends.filter((end) => compared(end, NOTHING) > 0), ...beyond].sort(compared);
  const states = heights.map((height) => vessels.map((vessel) => contentAt(vessel, height)));
  return between(states, total) ?? overflowing(vessels, states.at(-1) ?? [], total);
}

/** A vessel with what is in it now. */
export interface Standing extends Vessel {
  readonly value: Ratio;
}

/**
 * How much stands in each vessel when what is below 0 is raised towards it, in proportion to the widths, to hold a total
 * together; undefined where the total is enough for all to reach 0.
 */
export function raisedToZero(vessels: readonly Standing[], total: Ratio): readonly Ratio[] | undefined {
  const ends = vessels.map(({ floor, ceiling }) => {
    const zero = most(floor, NOTHING);
    return ceiling ? least(ceiling, zero) : zero;
  });
  if (compared(total, sumOf(ends)) >= 0) {
    return undefined;
  }
  const wide = vessels.flatMap(({ width, floor, value }, which) =>
    compared(width, NOTHING) > 0 ? [floor, ends[which] ?? floor].map((to) => dividedBy(minus(to, value), width)) : [],
  );
  const states = [NOTHING, ...wide]
    .sort(compared)
    .map((rise) =>
      vessels.map(({ width, floor, value }, which) =>
        least(ends[which] ?? floor, most(floor, plus(value, times(width, rise)))),
      ),
    );
  return between(states, total) ?? states.at(-1);
}

function contentAt({ width, floor, ceiling }: Vessel, height: Ratio): Ratio {
  const content = most(floor, times(width, height));
  return ceiling ? least(ceiling, content) : content;
}

/** The contents between the two states that the total lies between; the first where it is below all, undefined above. */
function between(states: readonly (readonly Ratio[])[], total: Ratio): readonly Ratio[] | undefined {
  const index = states.findIndex((state) => compared(sumOf(state), total) >= 0);
  const [before = [], after] = [states[Math.max(0, index - 1)], states[index]];
  if (!after || index === 0) {
    return after;
  }
  const from = sumOf(before);
  const part = dividedBy(minus(total, from), minus(sumOf(after), from));
  return before.map((content, which) => plus(content, times(part, minus(after[which] ?? content, content))));
}

function overflowing(vessels: readonly Vessel[], full: readonly Ratio[], total: Ratio): readonly Ratio[] {
  const isNarrow = ({ width, ceiling }: Vessel) => compared(width, NOTHING) === 0 && ceiling !== undefined;
  if (!vessels.some((vessel) => isNarrow(vessel) && compared(vessel.ceiling ?? NOTHING, NOTHING) > 0)) {
    return full;
  }
  const turned = vessels.map((vessel, which): Vessel => {
    const content = full[which] ?? NOTHING;
    return isNarrow(vessel)
      ? { ...vessel, width: most(vessel.ceiling ?? NOTHING, NOTHING) }
      : { width: NOTHING, floor: content, ceiling: content };
  });
  return filledToTheTop(turned, total);
}

function filledToTheTop(vessels: readonly Vessel[], total: Ratio): readonly Ratio[] {
  const ends = vessels
    .filter(({ width }) => compared(width, NOTHING) > 0)
    .flatMap(({ width, floor, ceiling }) => [dividedBy(floor, width), dividedBy(ceiling ?? floor, width)]);
  const states = [NOTHING, ...ends].sort(compared).map((height) => vessels.map((vessel) => contentAt(vessel, height)));
  return between(states, total) ?? states.at(-1) ?? [];
}
