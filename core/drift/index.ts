export { bandAround, sideOf, toleranceOf } from "./band.ts";
export { type ClassDrift, type Drift, driftOf, type HoldingDrift } from "./drift.ts";
export { offTarget, portfolioDrift } from "./off-target.ts";
export { statusOf, statusText } from "./status.ts";
