import { parseAddress } from "../../../addin/host/address.ts";
import type { CellContent } from "../../../addin/host/cells.ts";
import type { Change, Outcome, Step } from "../../../addin/host/change.ts";
import type { RangeRef } from "../../../addin/host/range.ts";
import type { CellSpec, SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";
import { demand } from "../../properties/law.ts";
import type { HostHarness } from "./harness.ts";

/** A cell as tests write it: a text that begins with `=` is a formula, "" or null a blank. */
export type Written = string | number | boolean | null;

/** A sheet of constants and formulas. */
export function sheetOf(name: string, rows: readonly (readonly Written[])[]): SheetSpec {
  return { name, rows: rows.map((row) => row.map(cellOf)) };
}

function cellOf(written: Written): CellSpec | null {
  if (written === null || written === "") {
    return null;
  }
  return typeof written === "string" && written.startsWith("=") ? { formula: written } : { value: written };
}

/** The range of an address; the test is wrong where it is none. */
export function at(address: string): RangeRef {
  const range = parseAddress(address);
  if (!range) {
    throw new Error(`${address} is no address`);
  }
  return range;
}

/** A step that fills a range; a text that begins with `=` is a formula here. */
export function write(address: string, cells: readonly (readonly Written[])[]): Step {
  return { kind: "write", range: at(address), cells: cells.map((row) => row.map(contentOf)) };
}

function contentOf(written: Written): CellContent {
  return typeof written === "string" && written.startsWith("=") ? { formula: written } : written;
}

/** A change that expects nothing. */
export function change(...steps: readonly Step[]): Change {
  return { label: "Test", expected: [], steps };
}

/** A change that expects ranges as they stand now. */
export async function expecting(
  harness: HostHarness,
  addresses: readonly string[],
  ...steps: readonly Step[]
): Promise<Change> {
  return { label: "Test", expected: await harness.read(addresses.map(at)), steps };
}

/** The change that takes back what was applied; the test fails where it was not. */
export function inverseIn(outcome: Outcome | undefined): Change {
  if (outcome?.kind !== "applied") {
    throw new Error(`not applied: ${JSON.stringify(outcome)}`);
  }
  return outcome.inverse;
}

/** Applies one change. */
export async function applyOne(harness: HostHarness, one: Change): Promise<Outcome> {
  const [outcome] = await harness.apply(one);
  demand(outcome !== undefined, "there is an outcome");
  return outcome ?? { kind: "failed", why: "", isRestored: false };
}

/** Quotes that a spreadsheet leaves out when it writes a formula anew. */
const NEEDLESS_QUOTES = /'([A-Za-z]{4,})'!/g;

/** What a workbook holds: sheets in order, their filled cells by address, and names. Looks do not count. */
export function contentsOf(workbook: WorkbookSpec): unknown {
  const sheets = workbook.sheets.map(({ name, rows }) => ({
    name,
    cells: rows.flatMap((row, down) =>
      row.flatMap((cell, right) => {
        const content = cell?.formula?.replace(NEEDLESS_QUOTES, "$1!") ?? cell?.value ?? "";
        const kind = cell?.formula === undefined ? typeof content : "formula";
        return content === "" ? [] : [`${down},${right} ${kind} ${content}`];
      }),
    ),
  }));
  const names = (workbook.names ?? []).map(({ name, reference }) => ({ name, range: parseAddress(reference) }));
  return { sheets, names: names.sort((one, other) => (one.name < other.name ? -1 : 1)) };
}
