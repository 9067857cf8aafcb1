import type { Problem } from "../../cells/problem.ts";
import type { TargetsField } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { StoreTable } from "../table.ts";
import { headerText, type Layout } from "./layout.ts";

const CONSEQUENCE_BY_FIELD: Readonly<Partial<Record<TargetsField, string>>> = {
  strategy: "the row is ignored",
  assetClass: "the row is ignored",
  holding: "the row is ignored",
  assetId: "the row is ignored",
  target: "the target counts as blank",
  min: "the edge counts as blank",
  max: "the edge counts as blank",
  pinned: "the target counts as pinned",
};

/** What reading the rows of the targets found, as findings; and which fields of which rows are not to be trusted. */
export interface TargetFindings {
  readonly findings: readonly Finding[];
  /** By row, from 0. */
  readonly faultyFieldsByRow: ReadonlyMap<number, ReadonlySet<TargetsField>>;
  /** Whether the weights of the whole strategy cannot be told. */
  readonly isScaleMixed: boolean;
}

/** Turns the problems that the formulas would name into findings of the store. */
export function targetFindings(
  table: StoreTable,
  layout: Layout<TargetsField>,
  problems: readonly Problem[],
): TargetFindings {
  const fieldByHeader = new Map(
    [...layout.columnByField.keys()].map((field) => [headerText(table, layout, field), field]),
  );
  const faultyFieldsByRow = new Map<number, Set<TargetsField>>();
  const findings = problems.map((problem): Finding => {
    const field = problem.column === undefined ? undefined : fieldByHeader.get(problem.column);
    const row = problem.row === undefined ? undefined : problem.row - 1;
    if (row !== undefined) {
      const faulty = faultyFieldsByRow.get(row) ?? new Set();
      const fields: readonly TargetsField[] =
        problem.code === "TARGET_OUTSIDE_BAND" ? ["min", "max"] : field ? [field] : [];
      for (const one of fields) {
        faulty.add(one);
      }
      faultyFieldsByRow.set(row, faulty);
    }
    return {
      ...problem,
      cell: row === undefined ? undefined : { row, column: field && layout.columnByField.get(field) },
      consequence: consequenceOf(problem, field),
    };
  });
  return { findings, faultyFieldsByRow, isScaleMixed: problems.some(({ code }) => code === "MIXED_SCALE") };
}

function consequenceOf({ code }: Problem, field: TargetsField | undefined): string {
  if (code === "MIXED_SCALE") {
    return "every target of the strategy counts as blank";
  }
  if (code === "TARGET_OUTSIDE_BAND") {
    return "Min and Max count as blank";
  }
  return (field && CONSEQUENCE_BY_FIELD[field]) ?? "formulas that read the table refuse it";
}
