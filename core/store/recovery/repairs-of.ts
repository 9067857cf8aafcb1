import type { Finding, Repair } from "../finding.ts";
import type { StoreReading } from "../read/read-store.ts";
import { bandWays, cellWays, rowWays } from "./cell-ways.ts";
import { strategyTwiceWays, targetTwiceWays, twoActiveWays } from "./duplicate-ways.ts";
import { classFillWays, strategyFillWays } from "./fill-ways.ts";
import { headerWays, renameWays } from "./header-ways.ts";
import { orphanHoldingWays, orphanStrategyWays } from "./orphan-ways.ts";
import { scaleWays } from "./scale-ways.ts";
import type { WaysOut } from "./site.ts";
import { soundRepairs } from "./sound-repairs.ts";
import { sumWays } from "./sum-ways.ts";
import { twoColumnsWays, twoHeadersWays } from "./two-headers-ways.ts";

/** Ways out by the code of a finding. Any other that is about one cell can be mended by emptying the cell. */
const WAYS_BY_CODE: ReadonlyMap<string, WaysOut> = new Map([
  ["TARGET_TWICE", targetTwiceWays],
  ["TWO_CLASSES", targetTwiceWays],
  ["STRATEGY_TWICE", strategyTwiceWays],
  ["TWO_ACTIVE", twoActiveWays],
  ["ORPHAN_HOLDING", orphanHoldingWays],
  ["ORPHAN_STRATEGY", orphanStrategyWays],
  ["NO_CLASS", classFillWays],
  ["NO_STRATEGY", strategyFillWays],
  ["NO_NAME", rowWays],
  ["LEVEL_SUM", sumWays],
  ["MIXED_SCALE", scaleWays],
  ["TARGET_OUTSIDE_BAND", bandWays],
  ["NO_HEADERS", headerWays],
  ["NEAR_MISS", renameWays],
  ["TWO_COLUMNS", twoColumnsWays],
  ["TWO_HEADERS", twoHeadersWays],
]);

/** Findings that time settles. */
const WITHOUT_REPAIR: ReadonlySet<string> = new Set(["PENDING"]);

/**
 * The ways to mend a finding, none of them done: each of them was tried on a copy, where the finding was then gone and no
 * other one had come. None where only a person can settle it.
 *
 * Nothing is deleted or emptied that the label does not name, and no formula is written over. After one repair the tables
 * are read again before the next.
 *
 * @param finding - One of findingsOf(reading).
 */
export function repairsOf(reading: StoreReading, finding: Finding): readonly Repair[] {
  const { strategies, targets } = reading.tables;
  const table = [targets, strategies].find((one) => one?.name === finding.range);
  if (!table || WITHOUT_REPAIR.has(finding.code)) {
    return [];
  }
  const ways = WAYS_BY_CODE.get(finding.code) ?? cellWays;
  return soundRepairs(reading, finding, ways({ reading, finding, table }));
}
