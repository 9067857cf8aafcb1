import { SAMPLE_WORKBOOK } from "../../core/sample/index.ts";
import type { CellSpec, NameSpec, SheetSpec } from "../../core/workbook/index.ts";
import { parseAddress } from "../host/address.ts";
import type { Outcome, Step } from "../host/change.ts";
import type { SheetRef, SpreadsheetHost, TableRef } from "../host/host.ts";
import { withReferences } from "../host/moved-formula.ts";
import { uniqueSheetName } from "../host/sheet-name.ts";

const LABEL = "Insert the sample";

/** What the sample's sheets would be called in a workbook: their own names, or the next ones that are free. */
export function sampleNames(sheets: readonly SheetRef[]): ReadonlyMap<string, string> {
  const taken = sheets.map(({ name }) => name);
  const newByName = new Map<string, string>();
  for (const { name } of SAMPLE_WORKBOOK.sheets) {
    const free = uniqueSheetName(name, [...taken, ...newByName.values()]);
    newByName.set(name, free);
  }
  return newByName;
}

/**
 * Adds the sample's sheets after the others, as one change of the workbook. Sheets that are there keep their names and
 * cells; the sample's formulas point at its own sheets, whatever these are called here.
 */
export async function insertSample(host: SpreadsheetHost): Promise<Outcome> {
  const [sheets, tables] = [await host.sheets(), await host.findTables()];
  return host.apply({ label: LABEL, expected: [], steps: sampleSteps(sheets, tables) });
}

function sampleSteps(sheets: readonly SheetRef[], tables: readonly TableRef[]): readonly Step[] {
  const newByName = sampleNames(sheets);
  const nameOf = (sheet: string) => newByName.get(sheet) ?? sheet;
  const taken = new Set(tables.map(({ name }) => name?.toLowerCase()));
  const names = SAMPLE_WORKBOOK.names ?? [];
  const foreign = names.filter(({ name }) => taken.has(name.toLowerCase()));
  return [
    ...SAMPLE_WORKBOOK.sheets.map((sheet): Step => ({ kind: "insertSheet", sheet: renamed(sheet, nameOf, foreign) })),
    ...names.flatMap((name): readonly Step[] => {
      const range = parseAddress(name.reference);
      return range && !foreign.includes(name)
        ? [{ kind: "name", name: name.name, range: { ...range, sheet: nameOf(range.sheet) } }]
        : [];
    }),
  ];
}

/**
 * A sheet under its new name, its formulas pointing at the new names of all of them.
 *
 * @param foreign - Names of the sample that mean something else here: formulas then take the range itself.
 */
function renamed(sheet: SheetSpec, nameOf: (sheet: string) => string, foreign: readonly NameSpec[]): SheetSpec {
  const inPlace = ({ formula, ...rest }: CellSpec): CellSpec =>
    formula === undefined ? rest : { ...rest, formula: pointed(withoutNames(formula, foreign), sheet.name, nameOf) };
  return {
    ...sheet,
    name: nameOf(sheet.name),
    rows: sheet.rows.map((row) => row.map((cell) => cell && inPlace(cell))),
  };
}

/** References without a sheet stay without one: they mean the sheet they stand on, which moves with them. */
function pointed(formula: string, home: string, nameOf: (sheet: string) => string): string {
  return withReferences(formula, home, (range) =>
    range.sheet === home ? range : { ...range, sheet: nameOf(range.sheet) },
  );
}

function withoutNames(formula: string, names: readonly NameSpec[]): string {
  return names.reduce(
    (text, { name, reference }) =>
      text.replace(new RegExp(`(?<![\\w.'!])${name}(?![\\w.'!(])`, "gu"), reference.replaceAll("$", "")),
    formula,
  );
}
