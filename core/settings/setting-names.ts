import { nameKey } from "../cells/key.ts";
import { SETTINGS, type SettingDefinition } from "./list.ts";

/** A setting's key in code: `cashReserve`. */
export type SettingKey = keyof typeof SETTINGS;

/** Every setting with its key, in the order in which documentation lists them. */
export const SETTING_ENTRIES = Object.entries(SETTINGS) as readonly (readonly [SettingKey, SettingDefinition])[];

const KEY_BY_NAME = new Map(SETTING_ENTRIES.map(([key, { name }]) => [nameKey(name), key]));
const FX_NAME = /^fx\s*([a-z]{3})$/iu;

/** The setting that a name means, case and spaces ignored; undefined for a rate and for anything else. */
export function settingKeyOf(name: string): SettingKey | undefined {
  return KEY_BY_NAME.get(nameKey(name));
}

/**
 * The currency whose rate a name gives, in capitals; undefined where it names no rate.
 *
 * @example rateCurrencyOf("FX eur") → "EUR"
 */
export function rateCurrencyOf(name: string): string | undefined {
  return FX_NAME.exec(name)?.[1]?.toUpperCase();
}
