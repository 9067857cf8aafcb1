import type { Field } from "../../cells/header.ts";
import { headerKey } from "../../cells/key.ts";
import { TARGETS_FIELDS, type TargetsField } from "../../targets/index.ts";
import { STRATEGY_FIELDS } from "../strategy-fields.ts";
import type { Site } from "./site.ts";

/** A column without which a header row is none. */
export interface NeededField {
  readonly header: string;
  /** All that names it, ours first. */
  readonly words: readonly string[];
  readonly holds: "numbers" | "names";
  /** Keys of every header that means something already. */
  readonly known: ReadonlySet<string>;
}

/** What the header row of one of the tables has to have. */
export interface HeaderNeeds {
  readonly kind: "strategies" | "targets";
  readonly fields: readonly Field[];
  /** What a row with these headers, as keys, lacks to be a header row; nothing where it is no such row at all. */
  readonly needs: (headers: ReadonlySet<string>) => readonly NeededField[];
}

const NAME_FIELDS: readonly TargetsField[] = ["assetClass", "holding", "assetId"];

/** What the header row of the table of a finding has to have. */
export function headerNeeds({ reading, table }: Pick<Site, "reading" | "table">): HeaderNeeds {
  return table === reading.tables.targets ? TARGETS_NEEDS : STRATEGIES_NEEDS;
}

const TARGETS_NEEDS: HeaderNeeds = {
  kind: "targets",
  fields: TARGETS_FIELDS,
  needs: (headers) => {
    const found = fieldsIn(headers, TARGETS_FIELDS);
    const hasName = NAME_FIELDS.some((name) => found.has(name));
    if (hasName && !found.has("target")) {
      return needed(TARGETS_FIELDS, ["target"], "numbers");
    }
    return found.has("target") && !hasName ? needed(TARGETS_FIELDS, ["assetClass", "holding"], "names") : [];
  },
};

const STRATEGIES_NEEDS: HeaderNeeds = {
  kind: "strategies",
  fields: STRATEGY_FIELDS,
  needs: (headers) => {
    const found = fieldsIn(headers, STRATEGY_FIELDS);
    return found.size > 0 && !found.has("Strategy") ? needed(STRATEGY_FIELDS, ["Strategy"], "names") : [];
  },
};

function wordsOf({ header, synonyms }: Field): readonly string[] {
  return [header, ...synonyms];
}

function fieldsIn(headers: ReadonlySet<string>, fields: readonly Field[]): ReadonlySet<string> {
  const found = fields.filter((field) => wordsOf(field).some((word) => headers.has(headerKey(word))));
  return new Set(found.map(({ name }) => name));
}

function needed(
  fields: readonly Field[],
  names: readonly string[],
  holds: NeededField["holds"],
): readonly NeededField[] {
  const known = new Set(fields.flatMap(wordsOf).map(headerKey));
  return names.flatMap((name) =>
    fields
      .filter((field) => field.name === name)
      .map((field) => ({ header: field.header, words: wordsOf(field), holds, known })),
  );
}
