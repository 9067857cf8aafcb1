import type { Cell, NamedRange } from "../cells/cell.ts";
import { headerKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import { usedWidth } from "../cells/table-shape.ts";
import { keyText, quoted, textOf } from "../cells/text.ts";

/** A setting as it was written: its name, its value, and the row if it stands in a range. */
export interface SettingPair {
  readonly name: string;
  readonly value: Cell;
  readonly row: number | undefined;
}

/** The names and values of a settings argument: two columns, or one text such as `Cash=Invest; Show all=TRUE`. */
export function readSettingPairs(range: NamedRange, problems: Problems): readonly SettingPair[] {
  const width = usedWidth(range.cells);
  const isOneText =
    range.cells.every((row) => row.length < 2) || range.cells.some(([cell]) => /[=:]/u.test(textOf(cell)));
  if (width <= 1 && isOneText) {
    return range.cells.flatMap(([cell], index) => pairsOfText(range, cell, index, problems));
  }
  if (width <= 2) {
    return range.cells.flatMap(([name, value], index) =>
      keyText(name) === "" || isTitle(name, value) ? [] : [{ name: textOf(name), value, row: index + 1 }],
    );
  }
  const isStrategies = range.cells[0]?.some((cell) => headerKey(textOf(cell)) === "strategy") ?? false;
  problems.add({
    code: "SETTINGS_SHAPE",
    range: range.name,
    what: isStrategies
      ? "a table of strategies as settings is not available yet"
      : `the range is ${width} columns wide`,
    remedy: 'Pass two columns, name and value, or one text such as "Cash=Invest; Show all=TRUE"',
  });
  return [];
}

/** A title row above the pairs: `Setting | Value`. */
function isTitle(name: Cell, value: Cell): boolean {
  return /^(?:settings?|names?)$/u.test(headerKey(textOf(name))) && /^values?$/u.test(headerKey(textOf(value)));
}

function pairsOfText(range: NamedRange, cell: Cell, index: number, problems: Problems): readonly SettingPair[] {
  const row = range.cells.length > 1 ? index + 1 : undefined;
  return textOf(cell)
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .flatMap((part) => {
      const [, name = "", value = ""] = /^([^=:]+)[=:](.*)$/u.exec(part) ?? [];
      if (name.trim() === "") {
        problems.add({
          code: "SETTINGS_SHAPE",
          range: range.name,
          ...(row === undefined ? {} : { row }),
          what: `${quoted(part)} is not a name and a value`,
          remedy: 'Write settings as "Cash=Invest; Show all=TRUE"',
        });
        return [];
      }
      return [{ name: name.trim(), value: value.trim(), row }];
    });
}
