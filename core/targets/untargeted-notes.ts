import { moneyText } from "../cells/money.ts";
import { listText } from "../cells/words.ts";
import type { AllocatedClass } from "./allocation.ts";

/** What to tell of classes and holdings without a target, and of holdings that nothing names a class for. */
export function untargetedNotes(
  classes: readonly AllocatedClass[],
  excluded: boolean,
  decimals: number,
): readonly string[] {
  const notes: string[] = [];
  if (excluded) {
    notes.push("holdings without an asset class are left out of the total");
  }
  const untargeted = classes.filter(({ target, isCash }) => target === undefined && !isCash);
  const unclassified = untargeted.find(({ isUnclassified }) => isUnclassified);
  if (unclassified) {
    const symbols = unclassified.holdings.map(({ symbol }) => symbol);
    notes.push(
      `${have(symbols, "no asset class")} (${moneyText(unclassified.value, decimals)}${symbols.length > 1 ? " together" : ""}): counted in the total, never traded`,
    );
  }
  const names = untargeted.filter((one) => one !== unclassified).map(({ name }) => name);
  if (names.length > 0) {
    notes.push(`${have(names, "no target")}: counted in the total, never traded`);
  }
  for (const { name, target, holdings } of classes) {
    const without = target
      ? holdings.filter(({ targetInClass }) => targetInClass === undefined).map(({ symbol }) => symbol)
      : [];
    if (without.length > 0) {
      notes.push(`${have(without, "no target")} in ${name}: counted in the class, never traded`);
    }
  }
  return notes;
}

function have(names: readonly string[], what: string): string {
  return `${listText(names)} ${names.length === 1 ? "has" : "have"} ${what}`;
}
