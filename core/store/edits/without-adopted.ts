import { nameKey } from "../../cells/key.ts";
import type { Store } from "../model.ts";
import { identityOf } from "../read/identity.ts";
import type { StoreReading } from "../read/read-store.ts";

/**
 * A store without the holdings that were strangers in the tables and have found their class: adding a class adopts the rows
 * that already name it, which is what their finding asks for.
 *
 * @param after - As the changed tables are read.
 * @param next - As it was meant to be.
 */
export function withoutAdopted(after: Store, next: Store, { findings, ownerByRow }: StoreReading): Store {
  const strangers = new Set(
    findings.flatMap(({ code, cell, subject }) => {
      const owner = code === "ORPHAN_HOLDING" && cell ? ownerByRow.get(cell.row) : undefined;
      return owner ? [keyOf(owner.strategyKey, owner.classKey, subject ?? "")] : [];
    }),
  );
  const meant = new Set(
    next.strategies.flatMap(({ name, classes }) =>
      classes.flatMap((one) =>
        one.holdings.flatMap((holding) => identityOf(holding).registered.map((key) => `${nameKey(name)} ${key}`)),
      ),
    ),
  );
  return {
    strategies: after.strategies.map((strategy) => ({
      ...strategy,
      classes: strategy.classes.map((one) => ({
        ...one,
        holdings: one.holdings.filter((holding) => {
          const isMeant = identityOf(holding).registered.some((key) => meant.has(`${nameKey(strategy.name)} ${key}`));
          const key = keyOf(nameKey(strategy.name), nameKey(one.name), holding.holding);
          return isMeant || !strangers.has(key);
        }),
      })),
    })),
  };
}

function keyOf(strategyKey: string, classKey: string, holding: string): string {
  return [strategyKey, classKey, nameKey(holding)].join(" ");
}
