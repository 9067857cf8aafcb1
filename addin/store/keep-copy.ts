import { copyName } from "../../core/store/index.ts";
import type { Step } from "../host/change.ts";
import type { SheetRef } from "../host/host.ts";

/** The longest name that a sheet can have in every spreadsheet. */
const LONGEST = 31;

/** The step that keeps a copy of a sheet as it is, under a name that is free: `Targets (copy)`, `Targets (copy 2)`. */
export function keepCopy(from: string, sheets: readonly SheetRef[]): Step {
  const used = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let number = 1;
  const nameFor = () => copyName(from.slice(0, LONGEST - copyName("", number).length), number);
  while (used.has(nameFor().toLowerCase())) {
    number += 1;
  }
  return { kind: "copySheet", from, to: nameFor() };
}
