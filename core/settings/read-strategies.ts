import type { Cell, Cells } from "../cells/cell.ts";
import { nameKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import { isBlank, keyText, textOf } from "../cells/text.ts";
import { checkStrategies } from "./check-strategies.ts";
import { chooseRow, type Wanted } from "./choose-row.ts";
import { SETTINGS, type SettingDefinition } from "./list.ts";
import { rateCurrencyOf, settingKeyOf } from "./setting-names.ts";
import { isTitle, type SettingPair } from "./setting-pair.ts";
import type { PlacedColumn, StrategiesTable } from "./strategies-table.ts";

/**
 * The settings that a Strategies table gives: the pairs above its header, then those of the chosen row that the pairs do not
 * name. A blank cell gives none.
 *
 * @param problems - Collects columns and rows that do not settle which cells are meant.
 */
export function readStrategies(table: StrategiesTable, problems: Problems): readonly SettingPair[] {
  const above = pairsAbove(table.above);
  const isSound = checkStrategies(table, problems);
  const chosen = isSound ? chooseRow(table, wantedBy(above), problems) : undefined;
  if (!chosen) {
    return above;
  }
  const saidAbove = new Set(above.map(({ name }) => nameKey(name)));
  const blanksAreZeros = handsBlanksOverAsZeros(table);
  const isEmpty = (cell: Cell) => isBlank(cell) || (blanksAreZeros && cell === 0);
  const ofRow = table.columns.flatMap((column) => {
    const value = chosen.line[column.index];
    const isSetting = column.kind === "strategy" || column.kind === "account" || column.kind === "setting";
    return !isSetting || isEmpty(value) || saidAbove.has(nameKey(column.header))
      ? []
      : [{ name: column.header, value, row: chosen.row, strategy: chosen.name }];
  });
  return [...above, ...ofRow];
}

/** The names and values above a header; a title is neither. */
function pairsAbove(lines: Cells): readonly SettingPair[] {
  return lines.flatMap((line, index) => {
    const first = line.findIndex((cell) => keyText(cell) !== "");
    const [name, value] = line.slice(first);
    return first < 0 || isBlank(value) || isTitle(name, value) || (value === 0 && !takesZero(textOf(name)))
      ? []
      : [{ name: textOf(name), value, row: index + 1 }];
  });
}

function wantedBy(pairs: readonly SettingPair[]): Wanted {
  const nameIn = (key: string) => keyText(pairs.find(({ name }) => settingKeyOf(name) === key)?.value);
  return { strategy: nameIn("strategy"), account: nameIn("account") };
}

/**
 * Whether blanks arrive as 0, as Excel on the desktop hands them over: a 0 stands where only words can, and no cell is
 * blank. Then no 0 of the table says anything, for most of a Strategies table is blank.
 */
function handsBlanksOverAsZeros({ columns, lines }: StrategiesTable): boolean {
  const ofWords = columns.filter(isOfWords);
  const hasBlank = lines.some((line) => columns.some(({ index }) => isBlank(line[index])));
  return !hasBlank && lines.some((line) => ofWords.some(({ index }) => line[index] === 0));
}

function isOfWords({ kind, header }: PlacedColumn): boolean {
  return kind === "setting" ? !takesZero(header) : true;
}

function takesZero(name: string): boolean {
  const key = settingKeyOf(name);
  const definition: SettingDefinition | undefined = key && SETTINGS[key];
  return definition?.kind.takesZero ?? rateCurrencyOf(name) !== undefined;
}
