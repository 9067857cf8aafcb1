import type { Finding } from "../finding.ts";
import type { StoreReading } from "../read/read-store.ts";
import { findingsOf } from "../recovery/findings-of.ts";

/**
 * What is to be repaired before tables are migrated: everything that is found, but for a total that disagrees, of which
 * formulas only give a note, before and after.
 */
export function hindrancesOf(reading: StoreReading): readonly Finding[] {
  return findingsOf(reading).filter(({ code }) => code !== "TOTAL_DISAGREES");
}
