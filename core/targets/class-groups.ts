import type { Problems } from "../cells/problem.ts";
import { type Holding, isCashClass } from "../portfolio/index.ts";
import type { Strategy, TargetRow } from "./strategy.ts";

/** What the class of holdings that nothing names a class for is called, and its key, which no name has. */
export const UNCLASSIFIED = "Unclassified";
const UNCLASSIFIED_KEY = "";

/** A holding, held or named by the targets, in its class. */
export interface Member {
  readonly held: Holding | undefined;
  readonly row: TargetRow | undefined;
}

/** A class with its row of the targets and its holdings. */
export interface ClassGroup {
  readonly key: string;
  readonly name: string;
  /** The row that gives its target; undefined where none does. */
  readonly row: TargetRow | undefined;
  /** In target order, then in the order of the holdings range. */
  readonly members: readonly Member[];
  readonly isCash: boolean;
  /** Whether it holds what nothing names a class for; a class that a person calls so is another. */
  readonly isUnclassified: boolean;
}

/** A class while its row and its holdings are still being found. */
export interface OpenGroup {
  readonly name: string;
  row: TargetRow | undefined;
  readonly members: Member[];
}

/** The classes met so far, by key. */
export class ClassGroups {
  private readonly byKey = new Map<string, OpenGroup>();

  named(name: string, key: string): OpenGroup {
    const group = this.byKey.get(key) ?? { name, row: undefined, members: [] };
    this.byKey.set(key, group);
    return group;
  }

  /** In the order they were met, Unclassified last. */
  inOrder(): readonly ClassGroup[] {
    const all = [...this.byKey].map(([key, group]) => ({
      key,
      ...group,
      isCash: isCashClass(group.name),
      isUnclassified: key === UNCLASSIFIED_KEY,
    }));
    return [...all.filter((group) => !group.isUnclassified), ...all.filter((group) => group.isUnclassified)];
  }
}

/** Gives a class its row of the targets; a second one is a problem. */
export function setRow(group: OpenGroup, row: TargetRow, name: string, strategy: Strategy, problems: Problems): void {
  if (group.row) {
    problems.add({
      code: "TARGET_TWICE",
      range: strategy.rangeName,
      row: row.row,
      subject: name,
      what: `the asset class has a target in row ${group.row.row} as well`,
      remedy: "Keep one of the two rows",
    });
  }
  group.row ??= row;
}
