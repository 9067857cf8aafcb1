import { FUNCTIONS, HOLDINGS_FIELDS, SETTINGS, TARGETS_FIELDS } from "../core/index.ts";
import { functionReference, functionTable } from "./function-reference.ts";

const START = "<!-- functions:start -->";
const END = "<!-- functions:end -->";

/**
 * What documentation is generated from core: text by path from the repository's root.
 *
 * @param readme - README.md as it stands; what lies between its markers is replaced.
 */
export function generatedDocs(readme: string): ReadonlyMap<string, string> {
  return new Map([
    [
      "docs/functions.md",
      functionReference(FUNCTIONS, Object.values(SETTINGS), { holdings: HOLDINGS_FIELDS, targets: TARGETS_FIELDS }),
    ],
    ["README.md", withSection(readme, functionTable(FUNCTIONS, "docs/functions.md"))],
  ]);
}

/**
 * The README with the text between its markers replaced.
 *
 * @throws Error when a marker is missing.
 */
export function withSection(readme: string, section: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) {
    throw new Error(`README.md has lost its markers ${START} and ${END}.`);
  }
  return `${readme.slice(0, start + START.length)}\n${section}\n${readme.slice(end)}`;
}
