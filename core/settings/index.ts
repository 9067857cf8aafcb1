export { SETTINGS, type SettingDefinition, type Settings } from "./list.ts";
export { DEFAULT_SETTINGS, parseSettings } from "./parse-settings.ts";
