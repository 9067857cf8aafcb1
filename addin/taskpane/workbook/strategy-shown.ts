import type { Store, StoredStrategy } from "../../../core/store/index.ts";

/**
 * The strategy that a pane shows: the one that was chosen there as long as it is there, else the active one of the whole
 * portfolio, else an active one, else the first.
 */
export function strategyShown({ strategies }: Store, chosen: string | undefined): StoredStrategy | undefined {
  return (
    strategies.find(({ name }) => name === chosen) ??
    strategies.find(({ isActive, account }) => isActive && account === "") ??
    strategies.find(({ isActive }) => isActive) ??
    strategies[0]
  );
}
