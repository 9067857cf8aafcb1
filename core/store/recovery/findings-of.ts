import type { Finding } from "../finding.ts";
import type { StoreReading } from "../read/read-store.ts";
import { headerFindings } from "./header-findings.ts";
import { levelFindings } from "./level-findings.ts";
import { settingsFindings } from "./settings-findings.ts";
import { totalFindings } from "./total-findings.ts";
import { unnamedFindings } from "./unnamed-findings.ts";

/**
 * Everything that is wrong with the tables: what reading found, and what it could read and formulas cannot use.
 *
 * Where there is nothing, and every strategy is complete, the formulas take the targets. The second kind is kept apart
 * because a change may bring it about: targets over 100% can be saved on the way to others.
 *
 * @returns What reading found, then settings that formulas refuse, rows that name no strategy, headers that are nearly ours, sums over 100%, totals.
 */
export function findingsOf(reading: StoreReading): readonly Finding[] {
  return [
    ...reading.findings,
    ...settingsFindings(reading),
    ...unnamedFindings(reading),
    ...headerFindings(reading),
    ...levelFindings(reading),
    ...totalFindings(reading),
  ];
}
