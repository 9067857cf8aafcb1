import { pointsText } from "../cells/words.ts";
import type { ClassDrift, Drift } from "./drift.ts";

/** Whether the whole portfolio calls for a rebalance, and by what. */
export interface PortfolioStatus {
  readonly status: "On target" | "Rebalance" | "Rebalance within class";
  /** What is out of band, largest drift first. */
  readonly out: readonly { readonly name: string; readonly drift: number }[];
}

/**
 * The status of a portfolio: Rebalance if a class is out of band, Rebalance within class if only holdings are. What has
 * no target never triggers it.
 */
export function statusOf(classes: readonly ClassDrift[]): PortfolioStatus {
  const outClasses = classes.filter(isOut).map(({ assetClass, drift }) => ({ name: assetClass.name, drift }));
  if (outClasses.length > 0) {
    return { status: "Rebalance", out: bySize(outClasses) };
  }
  const outHoldings = classes.flatMap(({ holdings }) =>
    holdings.filter(isOut).map(({ holding, drift }) => ({ name: holding.symbol, drift })),
  );
  return { status: outHoldings.length > 0 ? "Rebalance within class" : "On target", out: bySize(outHoldings) };
}

/**
 * The status in one line, the three largest drifts named.
 *
 * @example Rebalance: Bonds −6.1 pp, US stocks +5.2 pp
 */
export function statusText({ status, out }: PortfolioStatus): string {
  const named = out.slice(0, 3).map(({ name, drift }) => `${name} ${pointsText(drift)}`);
  const rest = out.length > named.length ? `, ${out.length - named.length} more` : "";
  return named.length === 0 ? status : `${status}: ${named.join(", ")}${rest}`;
}

function isOut({ status }: Drift): boolean {
  return status === "Overweight" || status === "Underweight";
}

function bySize(out: readonly { name: string; drift: number | undefined }[]): PortfolioStatus["out"] {
  return out
    .flatMap(({ name, drift }) => (drift === undefined ? [] : [{ name, drift }]))
    .sort((one, other) => Math.abs(other.drift) - Math.abs(one.drift));
}
