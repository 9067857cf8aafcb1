export { slipOf } from "./check-strategies.ts";
export { flag } from "./kinds.ts";
export { SETTINGS, type SettingDefinition, type Settings } from "./list.ts";
export { parseSettings } from "./parse-settings.ts";
export { STRATEGY_COLUMNS, type StrategyColumn, strategyColumnOf } from "./strategy-columns.ts";
