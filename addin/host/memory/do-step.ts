import type { CellLook, CellSpec, SheetSpec } from "../../../core/workbook/index.ts";
import type { CellContent } from "../cells.ts";
import type { Step } from "../change.ts";
import { HostError } from "../host-error.ts";
import { movedFormula } from "../moved-formula.ts";
import { movedRange } from "../moved-range.ts";
import { type Book, sheetIn, withMoved, withSheet } from "./book.ts";

/** What a formula shows that somebody wrote; nothing in this workbook is computed otherwise. */
export type Compute = (formula: string) => string | number | boolean;

type Rows = SheetSpec["rows"];

/** A workbook after a step. */
export function doStep(book: Book, step: Step, compute: Compute): Book {
  switch (step.kind) {
    case "write":
      return withSheet(book, step.range.sheet, (sheet) => ({ ...sheet, rows: written(sheet.rows, step, compute) }));
    case "insertRows":
    case "deleteRows":
    case "insertColumns":
    case "deleteColumns":
      return moved(
        withSheet(book, step.sheet, (sheet) => ({ ...sheet, rows: spliced(sheet.rows, step) })),
        step,
      );
    case "insertSheet":
      return { ...book, sheets: [...book.sheets, { ...step.sheet, name: freeName(book, step.sheet.name) }] };
    case "copySheet":
      return { ...book, sheets: [...book.sheets, { ...sheetIn(book, step.from), name: freeName(book, step.to) }] };
    case "deleteSheet": {
      const sheet = sheetIn(book, step.sheet);
      if (book.sheets.length === 1) {
        throw new HostError(`${step.sheet} is the only sheet`);
      }
      return moved({ ...book, sheets: book.sheets.filter((one) => one !== sheet) }, step);
    }
    case "name": {
      const others = book.names.filter(({ name }) => name.toLowerCase() !== step.name.toLowerCase());
      if (!step.range) {
        return { ...book, names: others };
      }
      sheetIn(book, step.range.sheet);
      return { ...book, names: [...others, { name: step.name, range: step.range }] };
    }
  }
}

function moved(book: Book, step: Step): Book {
  return withMoved(
    book,
    (formula, sheet) => movedFormula(formula, sheet, step),
    (range) => movedRange(range, step),
  );
}

function freeName(book: Book, name: string): string {
  if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError(`there is a sheet ${name} already`);
  }
  return name;
}

function written(rows: Rows, step: Extract<Step, { kind: "write" }>, compute: Compute): Rows {
  const { row, column } = step.range;
  const all: (readonly (CellSpec | null)[])[] = [...rows];
  step.cells.forEach((contents, down) => {
    const cells = [...(all[row + down] ?? [])];
    contents.forEach((content, right) => {
      if (content !== null) {
        cells[column + right] = filled(cells[column + right] ?? null, content, compute);
      }
    });
    all[row + down] = Array.from(cells, (cell) => cell ?? null);
  });
  return Array.from(all, (cells) => cells ?? []);
}

function filled(cell: CellSpec | null, content: Exclude<CellContent, null>, compute: Compute): CellSpec {
  const { formula: _formula, value: _value, spill: _spill, ...look } = cell ?? {};
  if (typeof content === "object") {
    return { ...look, formula: content.formula, value: compute(content.formula) };
  }
  return content === "" ? look : { ...look, value: content };
}

type Splice = Extract<Step, { kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns" }>;

function spliced(rows: Rows, step: Splice): Rows {
  switch (step.kind) {
    case "insertRows": {
      const like = step.like === undefined ? [] : (rows[step.like] ?? []).map((cell) => cell && lookOf(cell));
      return [...padded(rows, step.row), ...Array.from({ length: step.count }, () => like), ...rows.slice(step.row)];
    }
    case "deleteRows":
      return [...rows.slice(0, step.row), ...rows.slice(step.row + step.count)];
    case "insertColumns":
      return rows.map((cells) => {
        const at = cells[step.column];
        const empty = Array.from({ length: step.count }, () => (at ? lookOf(at) : null));
        return cells.length <= step.column
          ? cells
          : [...cells.slice(0, step.column), ...empty, ...cells.slice(step.column)];
      });
    case "deleteColumns":
      return rows.map((cells) => [...cells.slice(0, step.column), ...cells.slice(step.column + step.count)]);
  }
}

function padded(rows: Rows, length: number): Rows {
  return Array.from({ length }, (_, index) => rows[index] ?? []);
}

function lookOf({ formula: _formula, value: _value, spill: _spill, ...look }: CellSpec): CellLook {
  return look;
}
