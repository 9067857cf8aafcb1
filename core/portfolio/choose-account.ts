import { nameKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import type { Settings } from "../settings/index.ts";
import type { ReadPosition } from "./merge-positions.ts";

/**
 * The positions of the account to plan for; all of them where none is chosen.
 *
 * @param problems - Collects an account that is not there, listing those that are.
 */
export function positionsInAccount(
  positions: readonly ReadPosition[],
  range: string,
  { account }: Pick<Settings, "account">,
  problems: Problems,
): readonly ReadPosition[] {
  if (account === undefined) {
    return positions;
  }
  const chosen = positions.filter((position) => nameKey(position.account) === nameKey(account));
  if (chosen.length === 0) {
    const names = [...new Set(positions.map((position) => position.account).filter((name) => name !== ""))];
    problems.add({
      code: "UNKNOWN_ACCOUNT",
      range,
      what: `no row is in the account "${account}"`,
      remedy:
        names.length === 0
          ? "Add a column Account, or leave the setting Account out"
          : `The accounts are ${names.join(", ")}`,
    });
  }
  return chosen;
}
