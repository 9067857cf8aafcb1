/** What a pane shows, worked out by the same readers and planners as every formula's result. */
export { type ClassMember, classMembers, explicitRows, portfolioFor } from "./class-members.ts";
export { type CurvePoint, curveView, type SmallestDeposit, smallestDeposit } from "./deposit-reach.ts";
export {
  type HoldingsView,
  holdingsView,
  type PlacedText,
  portfolioOf,
  type UnderstoodColumn,
} from "./holdings-view.ts";
export { type Overview, type OverviewClass, type OverviewHolding, type OverviewPart, overviewOf } from "./overview.ts";
export {
  type PlanClass,
  type PlanOrder,
  type PlanView,
  planView,
} from "./plan-view.ts";
export { classedPortfolio, type TargetsInUse, type UnclassifiedView, unclassifiedView } from "./unclassified-view.ts";
export { type SettingsInputs, settingsRange, type ViewInputs } from "./view-inputs.ts";
