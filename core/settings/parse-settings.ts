import type { NamedRange } from "../cells/cell.ts";
import { Decimal } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import { nearest } from "../cells/near.ts";
import type { Problem, Problems } from "../cells/problem.ts";
import { isBlank, textOf } from "../cells/text.ts";
import { rate } from "./kinds.ts";
import { SETTINGS, type SettingDefinition, type Settings } from "./list.ts";
import { readSettingPairs, type SettingPair } from "./read-pairs.ts";

const ENTRIES = Object.entries(SETTINGS) as readonly (readonly [keyof typeof SETTINGS, SettingDefinition])[];
const KEY_BY_NAME = new Map(ENTRIES.map(([key, definition]) => [nameKey(definition.name), key]));
const FX_NAME = /^fx\s*([a-z]{3})$/iu;

/** The settings that hold where nothing is said. */
export const DEFAULT_SETTINGS: Settings = {
  ...(Object.fromEntries(ENTRIES.map(([key, { fallback }]) => [key, fallback])) as Omit<Settings, "fxRates">),
  fxRates: new Map(),
};

/**
 * Settings from a range of names and values, from one text, or from nothing.
 *
 * @param range - Two columns, or one cell; undefined for an argument that was left out.
 * @param problems - Collects unknown names (with the nearest known one), values that do not fit, names given twice, and
 *   settings that this version does not obey.
 */
export function parseSettings(range: NamedRange | undefined, problems: Problems): Settings {
  if (!range) {
    return DEFAULT_SETTINGS;
  }
  const values: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const fxRates = new Map<string, Decimal>();
  const seen = new Map<string, SettingPair>();
  for (const pair of readSettingPairs(range, problems)) {
    const say = (problem: Pick<Problem, "code" | "what" | "remedy">) =>
      problems.add({
        range: range.name,
        ...(pair.row === undefined ? {} : { row: pair.row }),
        column: pair.name,
        ...problem,
      });
    const earlier = seen.get(nameKey(pair.name));
    if (earlier) {
      say({
        code: "SETTING_TWICE",
        what:
          earlier.row === undefined
            ? "the setting is given twice"
            : `the setting is given in row ${earlier.row} as well`,
        remedy: "Keep one of the two",
      });
      continue;
    }
    seen.set(nameKey(pair.name), pair);
    const currency = FX_NAME.exec(pair.name)?.[1]?.toUpperCase();
    const key = KEY_BY_NAME.get(nameKey(pair.name));
    if (currency === undefined && key === undefined) {
      const names = ENTRIES.map(([, definition]) => definition.name);
      say({
        code: "UNKNOWN_SETTING",
        what: "there is no such setting",
        remedy: `The nearest one is "${nearest(pair.name, [...names, "FX EUR"], nameKey)}"`,
      });
      continue;
    }
    const definition: SettingDefinition | undefined = key && SETTINGS[key];
    const kind = definition?.kind ?? rate;
    if (!isBlank(pair.value) && (pair.value !== 0 || kind.takesZero)) {
      const reading = kind.read(pair.value);
      if (!("value" in reading)) {
        say(reading);
      } else if (currency !== undefined) {
        fxRates.set(currency, reading.value as Decimal);
      } else if (key && definition?.available === false && !isOff(reading.value, definition.fallback)) {
        say({
          code: "NOT_AVAILABLE_YET",
          what: `"${definition.name}" is not available yet, so ${textOf(pair.value)} cannot be obeyed`,
          remedy: "Leave the setting out",
        });
      } else if (key) {
        values[key] = reading.value;
      }
    }
  }
  return { ...(values as Settings), fxRates };
}

function isOff(value: unknown, off: unknown): boolean {
  return value instanceof Decimal && off instanceof Decimal ? value.eq(off) : value === off;
}
