import {
  bandAround,
  type ClassDrift,
  type Drift,
  driftOf,
  type HoldingDrift,
  offTarget,
  portfolioDrift,
  statusOf,
} from "../drift/index.ts";
import { requireValue } from "../functions/read-inputs.ts";
import type { Settings } from "../settings/index.ts";
import { type HoldingNames, holdingNames } from "./holding-names.ts";
import { readViewInputs, type ViewInputs } from "./view-inputs.ts";

/** A portfolio beside its targets, as an overview shows it. Amounts are in the base currency. */
export interface Overview {
  readonly value: number;
  /** "" where nothing names it. */
  readonly currency: string;
  readonly decimals: number;
  /** The part of the money that is in the wrong place, a fraction. */
  readonly drift: number;
  readonly status: "On target" | "Rebalance" | "Rebalance within class";
  /** How many classes are out of their bands, of how many with a target. */
  readonly classesOut: number;
  readonly classesTargeted: number;
  /** In target order, classes without target after them, Unclassified last. */
  readonly classes: readonly OverviewClass[];
  readonly notes: readonly string[];
}

/** What a class and a holding both show. Weights are fractions of the portfolio; a positive drift is overweight. */
export interface OverviewPart {
  readonly name: string;
  readonly value: number;
  readonly weight: number;
  /** Undefined without a target. */
  readonly target: number | undefined;
  readonly drift: number | undefined;
  /** Undefined where the target is 0 or missing. */
  readonly relativeDrift: number | undefined;
  readonly status: Drift["status"];
}

export interface OverviewClass extends OverviewPart {
  /** Its place among the classes, from 0, which decides its colour. */
  readonly place: number;
  readonly isUnclassified: boolean;
  /** Whether it is one holding under its own name, as cash is and as with targets of one level. */
  readonly isItsOwnHolding: boolean;
  /** Edges of the tolerance band; undefined for one that no weight can reach, and without a target. */
  readonly bandLow: number | undefined;
  readonly bandHigh: number | undefined;
  readonly holdings: readonly OverviewHolding[];
}

export interface OverviewHolding extends OverviewPart, HoldingNames {
  readonly id: string;
  /** Undefined where the class is worth nothing. */
  readonly weightInClass: number | undefined;
  readonly targetInClass: number | undefined;
  /** Weight in its class − target in its class, to 15 decimals. */
  readonly driftInClass: number | undefined;
  /** Whether its target is what the others leave, by value, and not written in a row. */
  readonly isAutomatic: boolean;
  readonly isHeld: boolean;
}

/** @throws InputError for anything that formulas would refuse, and for a portfolio that is worth nothing. */
export function overviewOf(inputs: ViewInputs): Overview {
  const { allocation, settings } = readViewInputs(inputs);
  requireValue(allocation.total);
  const unit = 10 ** settings.decimals;
  const classes = driftOf(allocation, settings);
  const names = holdingNames(inputs, settings);
  return {
    value: allocation.total / unit,
    currency: allocation.baseCurrency,
    decimals: settings.decimals,
    drift: portfolioDrift(classes.map(({ drift }) => drift)),
    status: statusOf(classes).status,
    classesOut: classes.filter(({ status }) => status === "Overweight" || status === "Underweight").length,
    classesTargeted: classes.filter(({ assetClass }) => assetClass.target !== undefined).length,
    classes: classes.map((one, place) => overviewClass(one, place, names, settings)),
    notes: allocation.notes,
  };
}

function overviewClass(
  one: ClassDrift,
  place: number,
  names: ReadonlyMap<string, HoldingNames>,
  settings: Settings,
): OverviewClass {
  const { assetClass } = one;
  const unit = 10 ** settings.decimals;
  const band = assetClass.target?.exact && bandAround(assetClass.target.exact, assetClass, settings);
  return {
    name: assetClass.name,
    value: assetClass.value / unit,
    ...offTargetOf(one, assetClass.target?.number),
    place,
    isUnclassified: assetClass.isUnclassified,
    isItsOwnHolding: assetClass.isItsOwnHolding,
    bandLow: band?.low?.toNumber(),
    bandHigh: band?.high?.toNumber(),
    holdings: one.holdings.map((holding) => overviewHolding(holding, names.get(holding.holding.id), unit)),
  };
}

function overviewHolding(one: HoldingDrift, names: HoldingNames | undefined, unit: number): OverviewHolding {
  const { id, symbol, value, target, targetInClass, positions } = one.holding;
  return {
    id,
    name: symbol,
    fullName: names?.fullName ?? "",
    nameInTargets: names?.nameInTargets,
    value: value / unit,
    ...offTargetOf(one, target?.number),
    weightInClass: one.weightInClass,
    targetInClass: targetInClass?.number,
    driftInClass:
      one.weightInClass === undefined ? undefined : offTarget(one.weightInClass, targetInClass?.number, 1).drift,
    isAutomatic: targetInClass !== undefined && targetInClass.exact === undefined,
    isHeld: positions.length > 0,
  };
}

function offTargetOf({ weight, drift, relativeDrift, status }: Drift, target: number | undefined) {
  return { weight, drift, relativeDrift, status, target };
}
