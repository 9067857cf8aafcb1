import { generateRandomId, type Workbook } from "@univerjs/core";
import {
  type IDefinedNamesService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/preset-sheets-core";
import { addressOf, parseAddress } from "../../host/address.ts";
import type { RangeRef } from "../../host/range.ts";
import type { NamedTarget } from "../../host/step-driver.ts";

/** Names of the open workbook that stand for a range. */
export function namesOf(workbook: Workbook, service: IDefinedNamesService): readonly NamedTarget[] {
  return Object.values(service.getDefinedNameMap(workbook.getUnitId()) ?? {}).flatMap(
    ({ name, formulaOrRefString }) => {
      const range = parseAddress(formulaOrRefString.replace(/^=/, ""));
      return range === undefined ? [] : [{ name, range }];
    },
  );
}

/**
 * Gives a range a name, moves the name to it, or takes the name away.
 *
 * Through Univer's commands rather than its facade, which refuses a name that a sheet has: other spreadsheets do not.
 */
export function setName(
  workbook: Workbook,
  service: IDefinedNamesService,
  { name, range }: { readonly name: string; readonly range: RangeRef | undefined },
  run: (id: string, params: object) => void,
): void {
  const names = Object.values(service.getDefinedNameMap(workbook.getUnitId()) ?? {});
  const existing = names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (range !== undefined) {
    run(existing ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, {
      ...existing,
      id: existing?.id ?? generateRandomId(),
      name,
      formulaOrRefString: absolute(range),
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  } else if (existing !== undefined) {
    run(RemoveDefinedNameCommand.id, existing);
  }
}

/** A range as names hold it: `Holdings!$A$1:$F$13`. */
function absolute(range: RangeRef): string {
  const address = addressOf(range);
  const cells = address.slice(address.lastIndexOf("!") + 1);
  return `${address.slice(0, -cells.length)}${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
