import type { Portfolio } from "../../portfolio/index.ts";
import type { Finding } from "../finding.ts";
import { headerText } from "../read/layout.ts";
import type { StoreReading } from "../read/read-store.ts";
import { lostZeros, roundedIdFault, roundedIds } from "./number-ids.ts";

/**
 * Asset ids that a sheet turned into numbers: those of targets that would name something held if they had their leading
 * zeros, and those that were rounded. Their targets stand beside nothing that is held.
 */
export function idFindings({ tables, targetsLayout, store }: StoreReading, portfolio: Portfolio): readonly Finding[] {
  const table = tables.targets;
  if (!table || !targetsLayout) {
    return [];
  }
  const targets = store.strategies.flatMap(({ classes }) => classes.flatMap(({ holdings }) => holdings));
  const ids = targets.map(({ assetId }) => assetId);
  const lost = lostZeros(
    portfolio.holdings.map(({ assetId }) => assetId),
    ids,
  );
  const faultById = new Map([
    ...lost.map(({ target, fault }) => [target, fault] as const),
    ...roundedIds(ids).map((id) => [id, roundedIdFault(id)] as const),
  ]);
  return targets.flatMap(({ row, assetId, holding }) => {
    const fault = faultById.get(assetId);
    return row === undefined || !fault
      ? []
      : [
          {
            ...fault,
            range: table.name,
            row: row + 1,
            subject: holding,
            column: headerText(table, targetsLayout, "assetId"),
            cell: { row, column: targetsLayout.columnByField.get("assetId") },
            consequence: "the target is for nothing that is held",
          },
        ];
  });
}
