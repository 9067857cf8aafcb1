import type { Fault } from "../../cells/problem.ts";

/** Two ids that differ in leading zeros only, and what that is likely to be. */
export interface LostZeros {
  readonly held: string;
  readonly target: string;
  readonly fault: Fault;
}

/**
 * Pairs of ids that differ in leading zeros only: a sheet turns 00912 into the number 912 where its cell is not one of text,
 * and then the target names nothing that is held. Ids that stand in both are left alone.
 *
 * @param heldIds - Asset ids of the holdings, as written.
 * @param targetIds - Asset ids of the targets, as written.
 * @example lostZeros(["912"], ["00912"]) → one pair
 */
export function lostZeros(heldIds: readonly string[], targetIds: readonly string[]): readonly LostZeros[] {
  const heldByDigits = new Map(heldIds.filter(isNumber).map((id) => [withoutZeros(id), id]));
  return [...new Set(targetIds)].flatMap((target) => {
    const held = isNumber(target) && !heldIds.includes(target) ? heldByDigits.get(withoutZeros(target)) : undefined;
    if (held === undefined || targetIds.includes(held)) {
      return [];
    }
    const [short, long] = held.length < target.length ? [held, target] : [target, held];
    const side = short === held ? "holdings" : "targets";
    return [
      {
        held,
        target,
        fault: {
          code: "NUMBER_ID",
          what: `the Asset ID ${short} in the ${side} lost leading zeros if it is ${long}`,
          remedy: `Format its cell as text and enter ${long} again`,
        },
      },
    ];
  });
}

/**
 * Ids that a sheet has rounded: what is left of a long number once it is written as 1.23457E+11 names nothing any more.
 *
 * @returns Those ids, each once, in their order.
 */
export function roundedIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => /^\d(?:[.,]\d+)?e\+\d+$/iu.test(id));
}

/** What is wrong with a rounded id. */
export function roundedIdFault(id: string): Fault {
  return {
    code: "NUMBER_ID",
    what: `the Asset ID ${id} is a number that was rounded`,
    remedy: "Format its cell as text and enter the id again",
  };
}

function isNumber(id: string): boolean {
  return /^\d+$/u.test(id);
}

function withoutZeros(id: string): string {
  return id.replace(/^0+/u, "");
}
