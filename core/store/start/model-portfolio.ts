import { Decimal } from "../../cells/decimal.ts";
import type { Role } from "./role.ts";

/** A portfolio that is known by its proportions: a starting point to change, not advice. */
export interface ModelPortfolio {
  readonly name: string;
  /** Their targets sum to exactly 1. */
  readonly parts: readonly ModelPart[];
}

/** One part of a model portfolio, to be filled by the asset classes that play its role. */
export interface ModelPart {
  readonly role: Role;
  /** What its class is called where the portfolio has none in this role. */
  readonly name: string;
  /** A fraction of the portfolio. */
  readonly target: Decimal;
}

/** 60% stocks, 40% bonds: the customary "balanced" portfolio, which is what its name says. */
export const SIXTY_FORTY: ModelPortfolio = {
  name: "60/40",
  parts: [
    { role: "stocks", name: "Stocks", target: new Decimal("0.6") },
    { role: "bonds", name: "Bonds", target: new Decimal("0.4") },
  ],
};

/**
 * US stocks, international stocks and bonds.
 *
 * The idea fixes the three funds and no proportions; published examples range from 20% to 80% in bonds or stocks. These
 * figures keep 60/40 and split the stocks 3 : 2, about as the world's stock markets are split between the United States and
 * the rest. They are round numbers to begin from.
 */
export const THREE_FUND: ModelPortfolio = {
  name: "Three-fund",
  parts: [
    { role: "US stocks", name: "US stocks", target: new Decimal("0.36") },
    { role: "international stocks", name: "International stocks", target: new Decimal("0.24") },
    { role: "bonds", name: "Bonds", target: new Decimal("0.4") },
  ],
};
