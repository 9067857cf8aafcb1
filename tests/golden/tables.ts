import type { Cell, Cells } from "../../core/index.ts";

/** A holdings range: holding, asset class, value. */
export function holdingsOf(rows: readonly (readonly [holding: string, assetClass: string, value: number])[]): Cells {
  return [["Holding", "Asset class", "Value"], ...rows];
}

/** A targets range of classes alone. */
export function classTargets(targets: readonly (readonly [assetClass: string, target: number])[]): Cells {
  return [["Asset class", "Target"], ...targets];
}

/** Both ranges for holdings that are each their own class. */
export function oneLevel(rows: readonly (readonly [holding: string, value: number, target: Cell])[]): {
  readonly holdings: Cells;
  readonly targets: Cells;
} {
  return {
    holdings: [["Holding", "Value"], ...rows.map(([holding, value]) => [holding, value])],
    targets: [["Holding", "Target"], ...rows.map(([holding, , target]) => [holding, target])],
  };
}

/** Basis points as a fraction: 6000 → 0.6. */
export function fromBps(bps: number): number {
  return bps / 10_000;
}
