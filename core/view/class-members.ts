import type { Cells } from "../cells/cell.ts";
import { nameKey } from "../cells/key.ts";
import type { Money } from "../cells/money.ts";
import { Problems } from "../cells/problem.ts";
import { type Holding, isCashClass, type Portfolio, parseHoldings } from "../portfolio/index.ts";
import { parseSettings } from "../settings/index.ts";
import {
  automaticShares,
  type HoldingTarget,
  heldTargets,
  makeExplicit,
  type StoredStrategy,
  type StoredTarget,
} from "../store/index.ts";
import { heldClasses } from "../store/start/held-classes.ts";
import { settingsRange } from "./view-inputs.ts";

/** A holding of an asset class as its targets are edited: with a row of the targets, or held without one. */
export interface ClassMember {
  /** Its row of the targets; undefined for a holding of the class that no row names. */
  readonly row: HoldingTarget | undefined;
  /** Undefined for an asset that is not held. */
  readonly held: Holding | undefined;
  /** Whether the holdings call it otherwise than the targets do. */
  readonly isRenamed: boolean;
  /** In minor units; 0 where it is not held. */
  readonly value: Money;
  /** What formulas give it by value where it has no target, a fraction of the class; undefined where it takes no part. */
  readonly automatic: number | undefined;
}

/**
 * The holdings as formulas read them for a strategy, without its targets.
 *
 * @param strategy - Whose settings and account count; undefined for none.
 * @throws InputError with everything that is wrong with the holdings or the settings.
 */
export function portfolioFor(holdings: Cells, strategy: StoredStrategy | undefined): Portfolio {
  const problems = new Problems();
  const range = strategy && settingsRange({ strategy, tried: new Map() });
  const settings = parseSettings(range, problems);
  const portfolio = parseHoldings({ name: "Holdings", cells: holdings }, settings, problems);
  problems.throwIfAny();
  return portfolio;
}

/**
 * The members of each class of a strategy: first those with a row, in order, then what is held in the class without one.
 *
 * @param portfolio - Undefined where the holdings are not known; nothing is held then.
 * @returns In the order of the classes.
 */
export function classMembers(
  strategy: Pick<StoredStrategy, "classes" | "isOneLevel">,
  portfolio: Portfolio | undefined,
): readonly (readonly ClassMember[])[] {
  const targets = portfolio ? heldTargets(strategy, portfolio) : [];
  const heldByRow = new Map(targets.map((one) => [one.target, one]));
  const named = new Set(targets.map(({ held }) => held));
  const inClass = new Map(
    (portfolio ? heldClasses(portfolio).classes : []).map(({ name, holdings }) => [nameKey(name), holdings]),
  );
  return strategy.classes.map(({ name, holdings }) => {
    const rows = holdings.map((row) => {
      const found = heldByRow.get(row);
      return { row, held: found?.held, isRenamed: found?.isRenamed ?? false };
    });
    const others = strategy.isOneLevel ? [] : (inClass.get(nameKey(name)) ?? []).filter((held) => !named.has(held));
    const members = [...rows, ...others.map((held) => ({ row: undefined, held, isRenamed: false }))].map((member) => ({
      ...member,
      value: member.held?.value ?? 0,
    }));
    const shares = automaticShares(
      members.map(({ row, value }) => ({ target: row?.target, value })),
      isCashClass(name),
    );
    return members.map((member, place) => ({ ...member, automatic: shares[place] }));
  });
}

/**
 * The rows that the members of a class have once their automatic shares are written out as targets.
 *
 * @returns In the order of the members; a target stays undefined where makeExplicit leaves it blank.
 */
export function explicitRows(className: string, members: readonly ClassMember[]): readonly HoldingTarget[] {
  const targets = makeExplicit(
    members.map(({ row, value }) => ({ target: row?.target, value })),
    isCashClass(className),
  );
  return members.map(({ row, held }, place) => {
    const name = held?.symbol ?? "";
    return { ...(row ?? { ...BLANK, holding: name, assetId: held?.assetId ?? name }), target: targets[place] };
  });
}

const BLANK: StoredTarget = {
  row: undefined,
  target: undefined,
  min: undefined,
  max: undefined,
  isPinned: false,
  isComputed: false,
};
