import type { Cells } from "../../../core/index.ts";

/** Three holdings of 10 000 together. */
export const HOLDINGS: Cells = [
  ["Holding", "Asset class", "Quantity", "Price", "Currency"],
  ["VTI", "Stocks", 20, 250, "USD"],
  ["VXUS", "Stocks", 10, 100, "USD"],
  ["BND", "Bonds", 50, 80, "USD"],
];
/** Bonds above target, Stocks on it with VTI above and VXUS below, Gold without a holding. */
export const TARGETS: Cells = [
  ["Asset class", "Holding", "Target"],
  ["Bonds", "", 0.3],
  ["Bonds", "BND", 1],
  ["Stocks", "", 0.6],
  ["Stocks", "VTI", 0.5],
  ["Stocks", "VXUS", 0.5],
  ["Gold", "", 0.1],
];
