import type { ResultCell, SettingDefinition } from "../../../core/index.ts";
import { numberText } from "../format/number.ts";

/** How a planning rule is asked for: on or off, one of a few words, or typed. */
export type RuleField =
  | { readonly kind: "switch" }
  | { readonly kind: "choice"; readonly words: readonly string[] }
  | { readonly kind: "text" };

/** The field for a setting, by the values that it takes. */
export function ruleFieldOf({ kind, fallback }: SettingDefinition): RuleField {
  if (typeof fallback === "boolean") {
    return { kind: "switch" };
  }
  const words = kind.values.split(" or ");
  const isChoice = words.length > 1 && words.every((word) => readingValue(kind.read(word)) === word);
  return isChoice ? { kind: "choice", words } : { kind: "text" };
}

/**
 * What was typed into a planning rule, as its cell holds it, or what is wrong with it, a sentence.
 *
 * @param text - Blank for the default.
 */
export function readRule(
  { kind }: SettingDefinition,
  text: string,
): { readonly cell: ResultCell } | { readonly why: string } {
  if (text.trim() === "") {
    return { cell: "" };
  }
  const reading = kind.read(text.trim());
  if (!("value" in reading)) {
    return { why: `${reading.what}. ${reading.remedy}.`.replace(/^./u, (first) => first.toUpperCase()) };
  }
  const { value } = reading;
  return { cell: typeof value === "string" || typeof value === "boolean" ? value : Number(value) };
}

/** What a rule's cell says, as it is shown in its field. */
export function ruleText({ kind }: SettingDefinition, cell: ResultCell): string {
  if (typeof cell !== "number") {
    return String(cell);
  }
  return kind.values.startsWith("a fraction")
    ? numberText(cell, undefined, { style: "percent", maximumFractionDigits: 4 })
    : numberText(cell, undefined, { useGrouping: false, maximumFractionDigits: 10 });
}

function readingValue(reading: ReturnType<SettingDefinition["kind"]["read"]>): unknown {
  return "value" in reading ? reading.value : undefined;
}
