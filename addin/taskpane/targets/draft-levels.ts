import type { Level, StoredTarget } from "../../../core/store/index.ts";
import { type ClassMember, classMembers, explicitRows } from "../../../core/view/index.ts";
import type { DraftClass, DraftHolding, Fraction, TargetsDraft } from "./draft.ts";

/** The portfolio as the pane knows it; undefined where it cannot be read. */
export type HeldPortfolio = Parameters<typeof classMembers>[1];

/** A member of a class while it is edited. */
export interface DraftMember extends ClassMember {
  readonly key: string;
}

/** The members of every class of a draft, in the order in which they are shown, which typing does not change. */
export function membersOf(
  { classes, base }: Pick<TargetsDraft, "classes" | "base">,
  portfolio: HeldPortfolio,
): readonly (readonly DraftMember[])[] {
  const members = classMembers({ classes, isOneLevel: base.isOneLevel }, portfolio);
  const orderOf = ({ key, held }: DraftMember) =>
    key.includes(HELD) && held ? (portfolio?.holdings.indexOf(held) ?? 0) : -1;
  return classes.map((one, place) =>
    (members[place] ?? [])
      .map((member, index): DraftMember => ({ ...member, key: one.holdings[index]?.key ?? heldKey(one, member) }))
      .sort((first, second) => orderOf(first) - orderOf(second)),
  );
}

/**
 * The classes of a draft with the automatic shares of some of them written out.
 *
 * @param keep - The key of a member that gets a row even where its share rounds to nothing.
 */
export function withExplicit(
  draft: Pick<TargetsDraft, "classes" | "base">,
  isWanted: (one: DraftClass) => boolean,
  portfolio: HeldPortfolio,
  keep?: string,
): readonly DraftClass[] {
  const all = membersOf(draft, portfolio);
  return draft.classes.map((one, place) => {
    const members = isWanted(one) ? (all[place] ?? []) : [];
    if (members.length === 0) {
      return one;
    }
    const holdings = explicitRows(one.name, members).flatMap((row, index): readonly DraftHolding[] => {
      const member = members[index];
      const isKept = member?.row !== undefined || row.target !== undefined || member?.key === keep;
      return member && isKept ? [{ ...row, key: member.key }] : [];
    });
    return { ...one, holdings };
  });
}

/** The class that a key belongs to, with the place of its holding; -1 for the class itself. */
export function placeOf(
  classes: readonly DraftClass[],
  key: string,
): { readonly one: DraftClass; readonly holding: number } | undefined {
  for (const one of classes) {
    const holding = one.holdings.findIndex((row) => row.key === key);
    if (one.key === key || holding >= 0) {
      return { one, holding };
    }
  }
  return undefined;
}

/** Changes the target with a key, whether a class's or a holding's. */
export function withTarget(
  classes: readonly DraftClass[],
  key: string,
  change: (row: StoredTarget) => Partial<StoredTarget>,
): readonly DraftClass[] {
  return classes.map((one) =>
    one.key === key
      ? { ...one, ...change(one) }
      : one.holdings.some((row) => row.key === key)
        ? { ...one, holdings: one.holdings.map((row) => (row.key === key ? { ...row, ...change(row) } : row)) }
        : one,
  );
}

/** Classes or holdings as the level that sliders move. */
export function levelOf(rows: readonly (DraftClass | DraftHolding)[]): Level {
  return rows.map((row) => ({ ...row, name: "name" in row ? row.name : row.holding }));
}

/** Rows with new targets, the very same where nothing changed. */
export function withTargets<Row extends StoredTarget>(
  rows: readonly Row[],
  targets: readonly (Fraction | undefined)[],
): readonly Row[] {
  return rows.map((row, place) => (row.target === targets[place] ? row : { ...row, target: targets[place] }));
}

/** Stands in keys of members that are held and had no row. */
const HELD = "\n~";

/** The key of a holding that no row names; it keeps it once it has one. */
function heldKey({ key }: DraftClass, { held }: ClassMember): string {
  return `${key}${HELD}${held?.id ?? ""}`;
}

/** The key of the class that a member without row is held in. */
export function classKeyOf(key: string): string {
  return key.split(HELD)[0] ?? key;
}
