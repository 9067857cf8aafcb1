import {
  generateRandomId,
  type ICommandService,
  type IMutationInfo,
  type IUndoRedoService,
  sequenceExecute,
} from "@univerjs/core";
import {
  type IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import { addressOf, parseAddress } from "../../host/address.ts";
import { HostError } from "../../host/host-error.ts";
import type { RangeRef } from "../../host/range.ts";
import type { NamedTarget } from "../../host/step-driver.ts";

/** What of Univer knows names, changes them, and remembers how to take that back. */
export interface NameServices {
  readonly names: IDefinedNamesService;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
}

/** Names of a workbook that stand for a range. */
export function namesOf(unitId: string, names: IDefinedNamesService): readonly NamedTarget[] {
  return allNames(unitId, names).flatMap(({ name, formulaOrRefString }) => {
    const range = parseAddress(formulaOrRefString.replace(/^=/, ""));
    return range === undefined ? [] : [{ name, range }];
  });
}

/** A name as Univer holds it, and its workbook. */
type NameParams = ISetDefinedNameMutationParam;

/**
 * Gives a range a name, moves the name to it, or takes the name away.
 *
 * Not through Univer's commands: they write `#REF!` into every formula that uses a name that is taken away, so that giving
 * it back would mend nothing, and its facade refuses a name that a sheet has, which other spreadsheets do not.
 */
export function setName(
  unitId: string,
  { name, range }: { readonly name: string; readonly range: RangeRef | undefined },
  { names, commands, undo }: NameServices,
): void {
  const key = name.toLowerCase();
  const before = allNames(unitId, names).find((one) => one.name.toLowerCase() === key);
  const after = range && { ...nameParams(unitId, name, absolute(range)), ...(before ? { id: before.id } : {}) };
  const redoMutations = mutations(before, after);
  if (!sequenceExecute(redoMutations, commands).result) {
    throw new HostError(`the name ${name} cannot be set`);
  }
  undo.pushUndoRedo({ unitID: unitId, redoMutations, undoMutations: mutations(after, before) });
}

/** Takes names away that stood for a range and stand for none any more, since a deletion took all of it. */
export function dropLostNames(unitId: string, before: readonly NamedTarget[], services: NameServices): void {
  const there = new Set(namesOf(unitId, services.names).map(({ name }) => name));
  for (const { name } of before) {
    if (!there.has(name)) {
      setName(unitId, { name, range: undefined }, services);
    }
  }
}

/** A new name in a workbook, as Univer holds it. */
export function nameParams(unitId: string, name: string, reference: string): NameParams {
  const id = generateRandomId();
  return { unitId, id, name, formulaOrRefString: reference, localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME };
}

function mutations(before: NameParams | undefined, after: NameParams | undefined): IMutationInfo[] {
  return [
    ...(before ? [{ id: RemoveDefinedNameMutation.id, params: before }] : []),
    ...(after ? [{ id: SetDefinedNameMutation.id, params: after }] : []),
  ];
}

/** Every name of a workbook, whatever it stands for. */
export function allNames(unitId: string, names: IDefinedNamesService): readonly NameParams[] {
  return Object.values(names.getDefinedNameMap(unitId) ?? {}).map((name) => ({ ...name, unitId }));
}

/** A range as names hold it: `Holdings!$A$1:$F$13`. */
function absolute(range: RangeRef): string {
  const address = addressOf(range);
  const cells = address.slice(address.lastIndexOf("!") + 1);
  return `${address.slice(0, -cells.length)}${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
