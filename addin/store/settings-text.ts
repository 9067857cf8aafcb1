import type { Cell } from "../../core/index.ts";
import { settingsRange, type ViewInputs } from "../../core/view/index.ts";

/** The longest text between quotation marks that every spreadsheet takes in a formula. */
const LONGEST = 255;

/**
 * The settings of a strategy, those that are tried in place of its own, as one text such as `Strategy=Growth; Cash=Invest`.
 *
 * @returns "" where there are none; undefined where one of them cannot stand in such a text.
 */
export function settingsText(inputs: Pick<ViewInputs, "strategy" | "tried">): string | undefined {
  const pairs = settingsRange(inputs)
    .cells.map(([name, value]) => [textOf(name), textOf(value)] as const)
    .filter(([, value]) => value !== "");
  const fits = pairs.every(([name, value]) => !/[;\n]/u.test(name + value) && !/[=:]/u.test(name));
  return fits ? pairs.map(([name, value]) => `${name}=${value}`).join("; ") : undefined;
}

/** A text as formulas write it; a long one in several pieces. */
export function quotedText(text: string): string {
  const pieces = Array.from({ length: Math.max(1, Math.ceil(text.length / LONGEST)) }, (_, index) =>
    text.slice(index * LONGEST, (index + 1) * LONGEST),
  );
  return pieces.map((piece) => `"${piece.replace(/"/gu, '""')}"`).join("&");
}

function textOf(cell: Cell): string {
  if (typeof cell === "boolean") {
    return cell ? "TRUE" : "FALSE";
  }
  return typeof cell === "number" || typeof cell === "string" ? String(cell).trim() : "";
}
