import type { ClassTarget } from "../../../core/store/index.ts";

/** More names than a dialog says at once. */
const MOST = 12;

/** The holdings of some classes by name, for saying what goes with them. */
export function holdingNames(classes: readonly ClassTarget[]): string {
  return namesText(classes.flatMap(({ holdings }) => holdings.map(({ holding }) => holding)));
}

/** Names in a row, the first twelve and how many more there are. */
export function namesText(names: readonly string[]): string {
  return names.length <= MOST ? names.join(", ") : `${names.slice(0, MOST).join(", ")} and ${names.length - MOST} more`;
}
