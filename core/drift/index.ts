export { type Band, bandAround, sideOf, toleranceOf } from "./band.ts";
export {
  type ClassDrift,
  type Drift,
  type DriftStatus,
  driftOf,
  type HoldingDrift,
  offTarget,
  portfolioDrift,
} from "./drift.ts";
export { type PortfolioStatus, statusOf, statusText } from "./status.ts";
