import type { Decimal } from "../../cells/decimal.ts";
import { assetKey } from "../../cells/key.ts";
import type { Store, StoredTarget } from "../model.ts";

/** Whether two stores say the same, to the last digit that a cell holds; where their rows stand, and in which order, does not matter. */
export function sameStore(one: Store, other: Store): boolean {
  return JSON.stringify(spelled(one)) === JSON.stringify(spelled(other));
}

function spelled({ strategies }: Store): readonly unknown[] {
  return sorted(
    strategies.map(({ name, account, isActive, settings, created, updated, isOneLevel, classes }) => [
      name,
      account,
      isActive,
      sorted([...settings].filter(([, cell]) => cell !== "")),
      created,
      updated,
      isOneLevel && classes.length > 0,
      sorted(
        classes.map((one) => [
          one.name,
          ...weights(one),
          sorted(one.holdings.map((holding) => [holding.holding, assetKey(holding.assetId), ...weights(holding)])),
        ]),
      ),
    ]),
  );
}

function weights({ target, min, max, isPinned }: StoredTarget): readonly unknown[] {
  return [weight(target), edge(min), edge(max), isPinned];
}

function weight(value: Decimal | undefined): string {
  return value === undefined ? "" : String(value.toNumber());
}

/** An edge of 0% is none: no weight can cross it. */
function edge(value: Decimal | undefined): string {
  return value?.isZero() ? "" : weight(value);
}

function sorted(list: readonly (readonly unknown[])[]): readonly unknown[] {
  return list.map((one) => JSON.stringify(one)).sort();
}
