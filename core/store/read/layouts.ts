import { isTargetsHeader, TARGETS_FIELDS, type TargetsField } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import { isStrategiesHeader, type StrategyField, strategyFields } from "../strategy-fields.ts";
import type { StoreTable } from "../table.ts";
import { type Layout, layoutOf } from "./layout.ts";

/** The layout of the Strategies table; undefined where it cannot be read. */
export function strategiesLayoutOf(table: StoreTable, findings: Finding[]): Layout<StrategyField> | undefined {
  return layoutOf(table, { ...STRATEGIES_HEADER, fields: strategyFields(table.cells) }, findings);
}

/** The layout of the Targets table; undefined where it cannot be read. */
export function targetsLayoutOf(table: StoreTable, findings: Finding[]): Layout<TargetsField> | undefined {
  return layoutOf(table, TARGETS_HEADER, findings);
}

const STRATEGIES_HEADER = { isHeader: isStrategiesHeader, wanted: "a column Strategy, and others such as Active" };
const TARGETS_HEADER = {
  fields: TARGETS_FIELDS,
  isHeader: isTargetsHeader,
  wanted: "a column Target, and Asset class or Holding",
};
