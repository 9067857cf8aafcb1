import type { Damage } from "../damage.ts";
import { DUPLICATES } from "./duplicates.ts";
import { ERRORS } from "./errors.ts";
import { HEADERS } from "./headers.ts";
import { MERGED } from "./merged.ts";
import { ORPHANS } from "./orphans.ts";
import { WEIGHTS } from "./weights.ts";
import { WHOLE_TABLES } from "./whole-tables.ts";

/** What people do to the tables, each with what is found, what is still read, and every way out. */
export const CATALOGUE: readonly Damage[] = [
  ...DUPLICATES,
  ...ORPHANS,
  ...MERGED,
  ...WEIGHTS,
  ...ERRORS,
  ...HEADERS,
  ...WHOLE_TABLES,
];
