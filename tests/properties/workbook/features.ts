/** What random holdings may be. */
export interface HoldingFeatures {
  readonly locks: boolean;
  readonly shorts: boolean;
  /** Holdings that only the targets name. */
  readonly notHeld: boolean;
}

/** What a random workbook may hold beside targeted holdings that trade freely. */
export interface BookFeatures extends HoldingFeatures {
  /** Classes and holdings without a target, and holdings without a class. */
  readonly untargeted: boolean;
  /** Targets of 0. */
  readonly zeroTargets: boolean;
  /** Targeted classes that no holding is in. */
  readonly emptyClasses: boolean;
  /** Cash without a target: none, 0 or more, or any amount. */
  readonly cash: "none" | "held" | "any";
  /** Cash with a target. */
  readonly cashTarget: boolean;
  /** Bands of their own. */
  readonly minMax: boolean;
  /** Holdings without explicit targets in targeted classes, filled in proportion to their values. */
  readonly fill: boolean;
  /** Levels that sum to 1 but for 0.002 at most, and are scaled. */
  readonly scaledSums: boolean;
  /** How many holdings a class has at most. */
  readonly most: number;
}

/** Everything at once. */
export const EVERYTHING: BookFeatures = {
  untargeted: true,
  zeroTargets: true,
  emptyClasses: true,
  cash: "any",
  cashTarget: true,
  minMax: true,
  fill: true,
  scaledSums: true,
  most: 5,
  locks: true,
  shorts: true,
  notHeld: true,
};

/** Nothing that can keep a plan from reaching its targets. */
export const FREE: BookFeatures = {
  untargeted: false,
  zeroTargets: false,
  emptyClasses: false,
  cash: "none",
  cashTarget: true,
  minMax: true,
  fill: true,
  scaledSums: true,
  most: 5,
  locks: false,
  shorts: false,
  notHeld: true,
};
