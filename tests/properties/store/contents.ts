import type { MemoryHost } from "../../../addin/host/memory/memory-host.ts";
import type { Cell } from "../../../core/index.ts";
import type { CellSpec } from "../../../core/workbook/index.ts";

/** What every sheet holds, and every name; the looks of a deleted row come back by the host's own undo alone. */
export function bookOf(host: MemoryHost) {
  const { sheets, names = [] } = host.workbook();
  return {
    sheets: sheets.map(({ name, rows }) => ({ name, rows: upToLast(rows.map((row) => upToLast(row.map(contentOf)))) })),
    names: [...names].sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

export type Contents = ReturnType<typeof bookOf>;

function contentOf(cell: CellSpec | null): string | number | boolean | null {
  const content = cell?.formula ?? cell?.value ?? "";
  return content === "" ? null : content;
}

/** A list without what is empty at its end. */
function upToLast<Member>(list: readonly Member[]): readonly Member[] {
  const isFilled = (one: Member) => (Array.isArray(one) ? one.length > 0 : one !== null);
  return list.slice(0, list.findLastIndex(isFilled) + 1);
}

export function sheetIn({ sheets }: Contents, name: string): unknown {
  return sheets.find((sheet) => sheet.name === name)?.rows;
}

/** Rows with anything in them, blanks at their ends left out. */
export function filled(cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  return cells
    .map((row) => row.slice(0, row.findLastIndex((cell) => (cell ?? "") !== "") + 1).map((cell) => cell ?? ""))
    .filter((row) => row.length > 0);
}

export function requireSame(seen: unknown, expected: unknown, message: string): void {
  const [one, other] = [JSON.stringify(seen), JSON.stringify(expected)];
  const at = Math.max(0, [...one].findIndex((letter, index) => letter !== other[index]) - 80);
  demand(one === other, `${message}: …${one.slice(at, at + 240)}… not …${other.slice(at, at + 240)}…`);
}

export function demand(condition: boolean, message: string): void {
  if (!condition) {
    throw new Error(message);
  }
}
