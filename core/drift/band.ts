import { Decimal, ONE } from "../cells/decimal.ts";
import type { Money } from "../cells/money.ts";
import type { Settings } from "../settings/index.ts";

/**
 * The tolerance band around a target, as weights. A weight at an edge is out. An edge that no weight can reach is
 * undefined.
 */
export interface Band {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
}

/** The settings that say how wide a band is. */
export type BandSettings = Pick<Settings, "band" | "absoluteBand" | "relativeBand">;

const DEFAULT_ABSOLUTE = new Decimal("0.05");
const DEFAULT_FLOOR = new Decimal("0.01");

/**
 * How far a weight may stand off its target: below this is in band.
 *
 * 5/25: the smaller of 5 points and 25% of the target. Absolute: the points alone. Relative: the share of the target,
 * with a floor in points. For target 0 only the points apply.
 *
 * @source docs/sources.md#bands
 * @example toleranceOf(0.1, 5/25) → 0.025; toleranceOf(0.6, 5/25) → 0.05
 */
export function toleranceOf(target: Decimal, settings: BandSettings): Decimal {
  const relative = target.mul(settings.relativeBand);
  if (settings.band === "Relative") {
    return Decimal.max(relative, settings.absoluteBand ?? DEFAULT_FLOOR);
  }
  const absolute = settings.absoluteBand ?? DEFAULT_ABSOLUTE;
  return settings.band === "Absolute" || target.isZero() ? absolute : Decimal.min(absolute, relative);
}

/** The band around a target; a Min or Max of its own replaces that edge. */
export function bandAround(
  target: Decimal,
  own: { readonly min: Decimal | undefined; readonly max: Decimal | undefined },
  settings: BandSettings,
): Band {
  const tolerance = toleranceOf(target, settings);
  const low = own.min ?? target.minus(tolerance);
  const high = own.max ?? target.plus(tolerance);
  // A weight of 100% is drifted as far as it can be, but an own Max of 100% is no limit.
  const canBeReached = own.max ? high.lt(ONE) : high.lte(ONE);
  return { low: low.isNegative() ? undefined : low, high: canBeReached ? high : undefined };
}

/**
 * Whether a value is out of its band of a total, and on which side. Compared as money, exactly: value ≥ edge × total.
 *
 * @example 65 of 100 with the band of 60% under 5/25 → Overweight
 */
export function sideOf(value: Money, total: Money, band: Band): "Overweight" | "Underweight" | "On target" {
  if (band.high?.mul(total).lte(value)) {
    return "Overweight";
  }
  return band.low?.mul(total).gte(value) ? "Underweight" : "On target";
}
