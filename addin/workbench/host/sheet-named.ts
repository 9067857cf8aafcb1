import type { Workbook, Worksheet } from "@univerjs/core";
import { HostError } from "../../host/host-error.ts";

/**
 * A sheet of the open workbook by its name.
 *
 * @throws HostError where there is none.
 */
export function sheetNamed(workbook: Workbook, name: string): Worksheet {
  const sheet = workbook.getSheetBySheetName(name);
  if (!sheet) {
    throw new HostError(`there is no sheet ${name}`);
  }
  return sheet;
}

/**
 * A name that no sheet has yet, in any case.
 *
 * @throws HostError where one has it.
 */
export function freeSheetName(workbook: Workbook, name: string): string {
  if (workbook.getSheets().some((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())) {
    throw new HostError(`there is a sheet ${name} already`);
  }
  return name;
}
