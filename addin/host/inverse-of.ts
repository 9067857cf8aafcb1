import { brokenBy } from "./broken-by.ts";
import type { Step } from "./change.ts";
import { HostError } from "./host-error.ts";
import type { RangeRef } from "./range.ts";
import type { StepDriver } from "./step-driver.ts";

/**
 * The steps that take a step back, worked out before it is done.
 *
 * A deletion comes back as an insertion and writes: what stood there, and the formulas and names elsewhere that pointed
 * into it. The looks of rows and columns and a sheet's place among the tabs do not come back.
 */
export async function inverseOf(step: Step, driver: StepDriver): Promise<readonly Step[]> {
  switch (step.kind) {
    case "write": {
      const before = await driver.contents(step.range);
      const cells = step.cells.map((row, down) =>
        row.map((cell, right) => (cell === null ? null : (before[down]?.[right] ?? ""))),
      );
      return [{ kind: "write", range: step.range, cells }];
    }
    case "insertRows":
      return [{ kind: "deleteRows", sheet: step.sheet, row: step.row, count: step.count }];
    case "insertColumns":
      return [{ kind: "deleteColumns", sheet: step.sheet, column: step.column, count: step.count }];
    case "deleteRows": {
      const { sheet, row, count } = step;
      // The row above is the likeliest to look like the one that goes; the first row has only headers above it.
      const like = row > 1 ? row - 1 : undefined;
      const inserted: Step = { kind: "insertRows", sheet, row, count, like };
      return [inserted, ...(await whatWasIn(step, driver)), ...(await brokenBy(step, inserted, driver))];
    }
    case "deleteColumns": {
      const { sheet, column, count } = step;
      const inserted: Step = { kind: "insertColumns", sheet, column, count };
      return [inserted, ...(await whatWasIn(step, driver)), ...(await brokenBy(step, inserted, driver))];
    }
    case "insertSheet":
      return [{ kind: "deleteSheet", sheet: step.sheet.name }];
    case "copySheet":
      return [{ kind: "deleteSheet", sheet: step.to }];
    case "deleteSheet": {
      const inserted: Step = { kind: "insertSheet", sheet: await driver.sheetSpec(step.sheet) };
      return [inserted, ...(await brokenBy(step, inserted, driver))];
    }
    case "name": {
      const taken = (await driver.names()).find(({ name }) => name.toLowerCase() === step.name.toLowerCase());
      return [{ kind: "name", name: step.name, range: taken?.range }];
    }
  }
}

/** A step that takes cells away. */
export type Deletion = Extract<Step, { readonly kind: "deleteRows" | "deleteColumns" | "deleteSheet" }>;

/** Whether a step takes cells away. */
export function isDeletion(step: Step): step is Deletion {
  return step.kind === "deleteRows" || step.kind === "deleteColumns" || step.kind === "deleteSheet";
}

/**
 * The cells in use that a deletion takes, counted before it; undefined where it takes blanks only.
 *
 * @throws HostError where the sheet is gone.
 */
export async function takenBy(step: Deletion, driver: StepDriver): Promise<RangeRef | undefined> {
  const sheet = (await driver.sheets()).find(({ name }) => name === step.sheet);
  if (!sheet) {
    throw new HostError(`there is no sheet ${step.sheet}`);
  }
  const row = step.kind === "deleteRows" ? step.row : 0;
  const column = step.kind === "deleteColumns" ? step.column : 0;
  const rows = Math.min(step.kind === "deleteRows" ? step.count : sheet.rows, sheet.rows - row);
  const columns = Math.min(step.kind === "deleteColumns" ? step.count : sheet.columns, sheet.columns - column);
  return rows > 0 && columns > 0 ? { sheet: step.sheet, row, column, rows, columns } : undefined;
}

async function whatWasIn(step: Deletion, driver: StepDriver): Promise<readonly Step[]> {
  const range = await takenBy(step, driver);
  if (!range) {
    return [];
  }
  return [{ kind: "write", range, cells: await driver.contents(range) }];
}
