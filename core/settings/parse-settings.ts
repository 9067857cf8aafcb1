import type { NamedRange } from "../cells/cell.ts";
import type { Decimal } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import type { Fault, Problems } from "../cells/problem.ts";
import type { Settings } from "./list.ts";
import { readSettingPairs } from "./read-pairs.ts";
import { readSetting } from "./read-setting.ts";
import { SETTING_ENTRIES } from "./setting-names.ts";
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
    const read = earlier ? { fault: givenTwice(earlier) } : readSetting(pair);
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

function givenTwice({ row }: SettingPair): Fault {
  const what = row === undefined ? "the setting is given twice" : `the setting is given in row ${row} as well`;
  return { code: "SETTING_TWICE", what, remedy: "Keep one of the two" };
}
