export { fromCurrentAllocation } from "./from-current-allocation.ts";
export { fromModel } from "./from-model.ts";
export { fromStrategy, uniqueName } from "./from-strategy.ts";
export { type ModelPart, type ModelPortfolio, SIXTY_FORTY, THREE_FUND } from "./model-portfolio.ts";
export { proposeRoles } from "./propose-roles.ts";
export type { Role, Roles } from "./role.ts";
export type { StartingPoint } from "./starting-point.ts";
