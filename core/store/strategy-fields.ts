import type { Cells } from "../cells/cell.ts";
import { type Field, rowsToSearch } from "../cells/header.ts";
import { textOf } from "../cells/text.ts";
import { STRATEGY_COLUMNS, strategyColumnOf } from "../settings/index.ts";

/** A column of the Strategies table, by the header that we give it: `Strategy`, `Active`, `Cash reserve`, `FX EUR`. */
export type StrategyField = string;

/** The headers of the Strategies table in the order in which it is created. */
export const STRATEGY_HEADERS: readonly StrategyField[] = STRATEGY_COLUMNS.map(({ header }) => header);

/** The columns that every Strategies table may have. */
export const STRATEGY_FIELDS: readonly Field<StrategyField>[] = STRATEGY_HEADERS.map(toField);

/** The columns that a Strategies table may have: ours, and the rates that its own header row names. */
export function strategyFields(cells: Cells): readonly Field<StrategyField>[] {
  const written = rowsToSearch(cells).flatMap((line) => line.map(textOf));
  const known = written.flatMap((text) => strategyColumnOf(text)?.header ?? []);
  return [...new Set([...STRATEGY_HEADERS, ...known])].map(toField);
}

function toField(header: StrategyField): Field<StrategyField> {
  return { name: header, header, synonyms: [] };
}

/** Whether a field holds a setting, or the rate of a currency. */
export function isSettingField(field: StrategyField): boolean {
  return strategyColumnOf(field)?.kind === "setting";
}

/** Whether the fields found in a row make it the header of a Strategies table. */
export function isStrategiesHeader(found: ReadonlySet<StrategyField>): boolean {
  return found.has("Strategy") && found.size >= 2;
}
