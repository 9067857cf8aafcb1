import { percentText } from "../format/percent.ts";

/** A class of the bars. */
export interface StackedClass {
  readonly name: string;
  /** Its place among the classes, from 0, which decides its colour. */
  readonly place: number;
}

/** One bar: the weights of the classes, in their order. */
export interface StackedWeights {
  /** What the weights are: `Now`, `Target`, `After`. */
  readonly label: string;
  /** Fractions; undefined for a class that has none, such as one without target. */
  readonly weights: readonly (number | undefined)[];
}

/** What stacked bars show. */
export interface StackedBarProps {
  /** What they are, for screen readers. */
  readonly label: string;
  readonly classes: readonly StackedClass[];
  /** From top to bottom. */
  readonly rows: readonly StackedWeights[];
  readonly locale?: string;
}

/** A weight in words. */
export function weightText(weight: number | undefined, locale: string | undefined): string {
  return weight === undefined ? "none" : percentText(weight, locale);
}
