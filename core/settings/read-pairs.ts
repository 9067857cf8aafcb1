import type { Cell, NamedRange } from "../cells/cell.ts";
import type { Problems } from "../cells/problem.ts";
import { usedWidth } from "../cells/table-shape.ts";
import { keyText, quoted, textOf } from "../cells/text.ts";
import { readStrategies } from "./read-strategies.ts";
import { isTitle, type SettingPair } from "./setting-pair.ts";
import { findStrategies } from "./strategies-table.ts";

/**
 * The names and values of a settings argument: two columns, one text such as `Cash=Invest; Show all=TRUE`, or a Strategies
 * table, of which one row is chosen.
 */
export function readSettingPairs(range: NamedRange, problems: Problems): readonly SettingPair[] {
  const strategies = findStrategies(range);
  if (strategies) {
    return readStrategies(strategies, problems);
  }
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
  problems.add({
    code: "SETTINGS_SHAPE",
    range: range.name,
    what: `the range is ${width} columns wide`,
    remedy:
      'Pass two columns, name and value, or a table of strategies with its header row (Strategies[#All]), or one text such as "Cash=Invest; Show all=TRUE"',
  });
  return [];
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
