import fc from "fast-check";
import type { Cell, Cells } from "../../../core/index.ts";

/** Settings by name, as they stand in a sheet. */
export type BookSettings = Readonly<Record<string, Cell>>;

/** Random settings; those given stand as they are. */
export function settingsOf(fixed: BookSettings = {}): fc.Arbitrary<BookSettings> {
  return fc
    .record(
      {
        Method: fc.constantFrom("Balanced", "Largest gap"),
        Cash: fc.constantFrom("Keep", "Invest"),
        "Cash reserve": fc.constantFrom(0, 50, 1000),
        Unclassified: fc.constantFrom("Include", "Exclude"),
        "Rebalance to": fc.constantFrom("Target", "Band edge"),
        Band: fc.constantFrom("5/25", "Absolute", "Relative"),
        "Absolute band": fc.constantFrom(0.01, 0.05, "3%"),
        "Relative band": fc.constantFrom(0.1, 0.25),
        "Show all": fc.constantFrom(true, false, "yes"),
      },
      { requiredKeys: [] },
    )
    .map((drawn) => ({ ...drawn, ...fixed }));
}

/** Settings as a range of names and values. */
export function settingsCells(settings: BookSettings, decimals: number): Cells {
  return [["Setting", "Value"], ["Decimals", decimals], ...Object.entries(settings)];
}

/** Settings as one text. */
export function settingsText(settings: BookSettings, decimals: number): string {
  return [...Object.entries(settings), ["Decimals", decimals]].map(([name, value]) => `${name}=${value}`).join("; ");
}
