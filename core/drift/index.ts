export { type Band, bandAround, sideOf, toleranceOf } from "./band.ts";
export { type ClassDrift, type Drift, type DriftStatus, driftOf, type HoldingDrift } from "./drift.ts";
export { type OffTarget, offTarget, portfolioDrift } from "./off-target.ts";
export { type PortfolioStatus, statusOf, statusText } from "./status.ts";
