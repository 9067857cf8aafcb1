import {
  type DocumentedField,
  FUNCTIONS,
  HOLDINGS_FIELDS,
  type Parameter,
  SETTINGS,
  signatureOf,
  TARGETS_FIELDS,
} from "../../../core/index.ts";

/** A part of the reference. */
export interface Section {
  readonly title: string;
  /** What holds for all of it. */
  readonly lead: string;
  readonly entries: readonly Entry[];
}

/** One thing that the reference explains. */
export interface Entry {
  readonly name: string;
  /** What follows the name of a function: `(holdings, targets)`; else "". */
  readonly rest: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  /** A formula to type; "" for none. */
  readonly example: string;
}

/** A word and what it stands for. */
export interface Fact {
  readonly term: string;
  readonly text: string;
}

/** The whole reference, generated from the definitions that formulas and settings are made of. */
export const REFERENCE: readonly Section[] = [
  {
    title: "Functions",
    lead: "Type a formula into any cell. Columns are found by their headers, in any order; the examples use the sample's sheets.",
    entries: FUNCTIONS.map((definition) => ({
      name: definition.name,
      rest: signatureOf(definition).slice(definition.name.length),
      text: definition.summary,
      facts: [...definition.parameters.map(parameterFact), { term: "Result", text: definition.result }],
      example: definition.example,
    })),
  },
  {
    title: "Settings",
    lead: "Planning rules of a strategy, and the settings of every formula: two columns, name and value, or one text such as Cash=Invest; Show all=TRUE.",
    entries: Object.values(SETTINGS)
      .filter(({ available }) => available)
      .map(({ name, help, kind, fallbackText }) => ({
        name,
        rest: "",
        text: help,
        facts: [
          { term: "Takes", text: kind.values },
          { term: "Left out", text: fallbackText },
        ],
        example: "",
      })),
  },
  {
    title: "Columns of holdings",
    lead: "In any order, under these headers or the other names given. Columns of your own are left alone.",
    entries: HOLDINGS_FIELDS.map(columnEntry),
  },
  {
    title: "Columns of targets",
    lead: "In any order. A row without a holding is the class's share of the portfolio, one with a holding its share of the class.",
    entries: TARGETS_FIELDS.map(columnEntry),
  },
];

/**
 * The parts of the reference that say all the words of a search, case ignored; a part without any is left out.
 *
 * @param search - "" for everything.
 */
export function matching(reference: readonly Section[], search: string): readonly Section[] {
  const words = search
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  return reference
    .map((section) => ({ ...section, entries: section.entries.filter((entry) => saysAll(section, entry, words)) }))
    .filter(({ entries }) => entries.length > 0);
}

function saysAll({ title }: Section, { name, rest, text, facts }: Entry, words: readonly string[]): boolean {
  const all = [title, name, rest, text, ...facts.flatMap((fact) => [fact.term, fact.text])].join(" ").toLowerCase();
  return words.every((word) => all.includes(word));
}

function parameterFact({ name, optional, help }: Parameter): Fact {
  return { term: name, text: optional ? `Optional. ${help}` : help };
}

function columnEntry({ header, help, synonyms }: DocumentedField): Entry {
  const facts = synonyms.length === 0 ? [] : [{ term: "Also", text: synonyms.join(", ") }];
  return { name: header, rest: "", text: help, facts, example: "" };
}
