import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FUNCTIONS } from "../../core/index.ts";
import { generateStubs } from "./generate-stubs.ts";
import { sourceHash } from "./source-hash.ts";

/** What stands before and after the bundle in the Google Sheets file. */
export interface ShippedText {
  readonly header: string;
  readonly footer: string;
}

/** Header and footer for the sources as they are on disk. */
export function shippedText(): ShippedText {
  return { header: headerText(), footer: `\n${generateStubs(FUNCTIONS)}` };
}

/** The first lines of the file; they name version and sources, so that anyone can tell which one is pasted. */
export function headerText(): string {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
  return [
    "/*!",
    ` * Evenkeel ${version} for Google Sheets, source ${sourceHash()}`,
    " * Portfolio drift and plans as spreadsheet functions. MIT licence.",
    " * Arithmetic on your own targets, not investment advice. Contacts nothing.",
    " *",
    " * Paste all of this file into Extensions > Apps Script. Built from its sources; mend those, not this.",
    " */",
    "",
  ].join("\n");
}
