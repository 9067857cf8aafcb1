import type { Field } from "../cells/header.ts";
import { headerKey } from "../cells/key.ts";
import { SETTINGS, type SettingDefinition } from "../settings/index.ts";

/** A column of the Strategies table, by its header: `Strategy`, `Active`, `Cash reserve`. */
export type StrategyField = string;

/** The settings that have a column of their own; the strategy's name and its account have theirs anyway. */
const COLUMN_SETTINGS: readonly SettingDefinition[] = Object.values<SettingDefinition>(SETTINGS).filter(
  ({ name }) => name !== "Strategy" && name !== "Account",
);

/** The headers of the Strategies table in the order in which it is created. */
export const STRATEGY_HEADERS: readonly StrategyField[] = [
  "Strategy",
  "Account",
  "Active",
  ...COLUMN_SETTINGS.map(({ name }) => name),
  "Created",
  "Updated",
];

export const STRATEGY_FIELDS: readonly Field<StrategyField>[] = STRATEGY_HEADERS.map((header) => ({
  name: header,
  header,
  synonyms: [],
}));

/** The setting whose column a field is. */
export function settingNamed(field: StrategyField): SettingDefinition | undefined {
  return COLUMN_SETTINGS.find(({ name }) => headerKey(name) === headerKey(field));
}

/** Whether the fields found in a row make it the header of a Strategies table. */
export function isStrategiesHeader(found: ReadonlySet<StrategyField>): boolean {
  return found.has("Strategy") && found.size >= 2;
}
