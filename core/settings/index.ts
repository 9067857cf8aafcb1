export { flag } from "./kinds.ts";
export { SETTINGS, type SettingDefinition, type Settings } from "./list.ts";
export { parseSettings } from "./parse-settings.ts";
