import type { Cell } from "../cells/cell.ts";
import { Decimal } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import { nearest } from "../cells/near.ts";
import type { Fault } from "../cells/problem.ts";
import { isBlank, textOf } from "../cells/text.ts";
import { rate } from "./kinds.ts";
import { SETTINGS, type SettingDefinition } from "./list.ts";
import { rateCurrencyOf, SETTING_ENTRIES, type SettingKey, settingKeyOf } from "./setting-names.ts";
import type { SettingPair } from "./setting-pair.ts";

/** What one name and value say: a setting's value, a rate, nothing where the value is blank, or what is wrong. */
export type SettingRead =
  | { readonly key: SettingKey; readonly value: unknown }
  | { readonly currency: string; readonly rate: Decimal }
  | { readonly fault: Fault }
  | { readonly isBlank: true };

/** Reads one name and its value. */
export function readSetting({ name, value }: Pick<SettingPair, "name" | "value">): SettingRead {
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

/** What is wrong with a setting's value, as a formula that is given it would say; undefined where nothing is. */
export function settingFault(name: string, value: Cell): Fault | undefined {
  const read = readSetting({ name, value });
  return "fault" in read ? read.fault : undefined;
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
