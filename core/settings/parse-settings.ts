import type { Cell, NamedRange } from "../cells/cell.ts";
import { Decimal } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import { nearest } from "../cells/near.ts";
import type { Fault, Problems } from "../cells/problem.ts";
import { isBlank, textOf } from "../cells/text.ts";
import { rate } from "./kinds.ts";
import { SETTINGS, type SettingDefinition, type Settings } from "./list.ts";
import { readSettingPairs } from "./read-pairs.ts";
import { rateCurrencyOf, SETTING_ENTRIES, type SettingKey, settingKeyOf } from "./setting-names.ts";
import type { SettingPair } from "./setting-pair.ts";

/** The settings that hold where nothing is said. */
const DEFAULT_SETTINGS: Settings = {
  ...(Object.fromEntries(SETTING_ENTRIES.map(([key, { fallback }]) => [key, fallback])) as Omit<Settings, "fxRates">),
  fxRates: new Map(),
};

/**
 * Settings from a range of names and values, from a Strategies table, from one text, or from nothing.
 *
 * @param range - Two columns, a Strategies table, or one cell; undefined for an argument that was left out.
 * @param problems - Collects unknown names (with the nearest known one), values that do not fit, names given twice, and
 *   settings that this version does not obey.
 */
export function parseSettings(range: NamedRange | undefined, problems: Problems): Settings {
  if (!range) {
    return DEFAULT_SETTINGS;
  }
  const values: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const fxRates = new Map<string, Decimal>();
  const pairByName = new Map<string, SettingPair>();
  for (const pair of readSettingPairs(range, problems)) {
    const earlier = pairByName.get(nameKey(pair.name));
    const read = earlier ? { fault: givenTwice(earlier) } : readPair(pair);
    pairByName.set(nameKey(pair.name), earlier ?? pair);
    if ("fault" in read) {
      problems.add({ range: range.name, row: pair.row, subject: pair.strategy, column: pair.name, ...read.fault });
    } else if ("currency" in read) {
      fxRates.set(read.currency, read.rate);
    } else if ("key" in read) {
      values[read.key] = read.value;
    }
  }
  return { ...(values as Settings), fxRates };
}

/** What one name and value say: a setting's value, a rate, nothing where the value is blank, or what is wrong. */
type ReadPair =
  | { readonly key: SettingKey; readonly value: unknown }
  | { readonly currency: string; readonly rate: Decimal }
  | { readonly fault: Fault }
  | { readonly isBlank: true };

function readPair({ name, value }: SettingPair): ReadPair {
  const currency = rateCurrencyOf(name);
  const key = settingKeyOf(name);
  const definition: SettingDefinition | undefined = key && SETTINGS[key];
  const kind = definition?.kind ?? rate;
  if (currency === undefined && key === undefined) {
    return { fault: unknownSetting(name) };
  }
  if (isBlank(value) || (value === 0 && !kind.takesZero)) {
    return { isBlank: true };
  }
  const reading = kind.read(value);
  if (!("value" in reading)) {
    return { fault: reading };
  }
  if (definition?.available === false && !isOff(reading.value, definition.fallback)) {
    return { fault: notAvailable(definition.name, value) };
  }
  return key === undefined
    ? { currency: currency ?? "", rate: reading.value as Decimal }
    : { key, value: reading.value };
}

function givenTwice({ row }: SettingPair): Fault {
  const what = row === undefined ? "the setting is given twice" : `the setting is given in row ${row} as well`;
  return { code: "SETTING_TWICE", what, remedy: "Keep one of the two" };
}

function unknownSetting(name: string): Fault {
  const names = [...SETTING_ENTRIES.map(([, definition]) => definition.name), "FX EUR"];
  const near = nearest(name, names, nameKey);
  const remedy = near === undefined ? `The settings are ${names.join(", ")}` : `The nearest one is "${near}"`;
  return { code: "UNKNOWN_SETTING", what: "there is no such setting", remedy };
}

function notAvailable(name: string, value: Cell): Fault {
  return {
    code: "NOT_AVAILABLE_YET",
    what: `"${name}" is not available yet, so ${textOf(value)} cannot be obeyed`,
    remedy: "Leave the setting out",
  };
}

function isOff(value: unknown, off: unknown): boolean {
  return value instanceof Decimal && off instanceof Decimal ? value.eq(off) : value === off;
}
