import { byCost, type Part, type PartList } from "./part.ts";

/** A class whose slots are all chosen. */
export interface PricedClass {
  /** T̂. */
  readonly weight: number;
  /** y. */
  readonly price: number;
  /** Σ b° of its slots. */
  readonly ideal: number;
}

/**
 * The parts of a complete class, with what the class itself costs: (x − T·y)² / T, x being Σ b − Σ b°.
 *
 * With open slots of total weight τ that place e more, the class costs (X + e)² / T + e² / τ, X being x − T·y at e = 0. That is
 * X² / (T + τ) + (e − e°)² / h with e° = −X·τ / (T + τ) and h = T·τ / (T + τ): the part is moved to its best e°, and h is
 * the slack left to it.
 */
export function classParts(list: PartList, { weight, price, ideal }: PricedClass, budget: number): PartList {
  const parts = list.parts.map((part): Part => {
    const off = part.placed - ideal - weight * price;
    const both = weight + part.slack;
    return {
      ...part,
      cost: part.cost + (off * off) / both,
      placed: part.placed - (part.slack > 0 ? (off * part.slack) / both : 0),
      slack: (weight * part.slack) / both,
    };
  });
  return { parts: parts.filter(({ cost }) => cost <= budget).sort(byCost), missing: list.missing };
}
