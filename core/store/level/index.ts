export { exactPercentText } from "./exact-percent.ts";
export { automaticShares, type FillMember, makeExplicit } from "./fill-level.ts";
export { type Level, type LevelRow, sumOfTargets } from "./level.ts";
export { type LevelState, levelState } from "./level-state.ts";
export type { MoveStop } from "./move-stop.ts";
export { type Move, moveTarget } from "./move-target.ts";
export { scaleToWhole } from "./scale-to-whole.ts";
export { HUNDREDTH } from "./share-out.ts";
export { typeTarget } from "./type-target.ts";
