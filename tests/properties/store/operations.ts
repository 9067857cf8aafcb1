import type { ModelStrategy, ModelTerms } from "./model.ts";

/** The dates of a case: every operation of it happens on one day. */
export const TODAY = "2026-11-22";

/** What a person decides about a strategy. */
export type StrategyWish = Pick<ModelStrategy, "name" | "account" | "isActive" | "settings">;

/** A class in a batch of targets. */
export interface ClassWish extends ModelTerms {
  readonly name: string;
  readonly holdings: readonly HoldingWish[];
}

export interface HoldingWish extends ModelTerms {
  readonly symbol: string;
  readonly id: string;
}

/** What can be asked of a store; strategies, classes and holdings are named as people name them. */
export type Operation =
  | { readonly kind: "add strategy"; readonly wish: StrategyWish }
  | { readonly kind: "save strategy"; readonly strategy: string; readonly wish: StrategyWish }
  | { readonly kind: "delete strategy"; readonly strategy: string }
  | { readonly kind: "duplicate"; readonly strategy: string; readonly name: string }
  | {
      readonly kind: "save class";
      readonly strategy: string;
      readonly name: string | undefined;
      readonly wish: ModelTerms & { readonly name: string };
    }
  | { readonly kind: "delete class"; readonly strategy: string; readonly name: string }
  | {
      readonly kind: "save holding";
      readonly strategy: string;
      readonly inClass: string;
      readonly id: string | undefined;
      readonly wish: HoldingWish;
    }
  | { readonly kind: "delete holding"; readonly strategy: string; readonly inClass: string; readonly id: string }
  | { readonly kind: "save targets"; readonly strategy: string; readonly classes: readonly ClassWish[] };
