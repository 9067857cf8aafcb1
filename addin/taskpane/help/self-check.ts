import { SCHEMA_VERSION } from "../../../core/store/index.ts";
import { addressOf } from "../../host/address.ts";
import type { RangeRef } from "../../host/range.ts";
import { countText } from "../format/count.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/** One line of the self-check. */
export interface Check {
  readonly term: string;
  readonly text: string;
  /** Where it is in the sheet. */
  readonly place?: RangeRef;
}

const CLIPBOARDS = { async: "yes", command: "by the browser's copy command", none: "no: texts are shown for copying" };

/** What the pane found in this workbook, and what the spreadsheet it runs in can do. */
export function selfCheck({ loaded, holdings, version, findings, strategy, host }: PaneWorkbook): readonly Check[] {
  const { located } = loaded;
  const { capabilities } = host;
  return [
    holdings.kind === "found"
      ? placed("Holdings", holdings.range)
      : { term: "Holdings", text: `not found among ${countText(loaded.tables.length, "table")}` },
    placed("Targets", located.targets?.range),
    placed("Strategies", located.strategies?.range),
    placed("Notes", located.notes?.range),
    { term: "Strategy", text: strategy?.name ?? "none" },
    { term: "Version", text: versionText(version) },
    {
      term: "To repair",
      text: findings.length === 0 ? "nothing" : `${countText(findings.length, "finding")}, on Overview`,
    },
    {
      term: "Changes",
      text: capabilities.watch === "events" ? "told by the spreadsheet" : "looked for every few seconds",
    },
    { term: "Undo", text: capabilities.undoGroup ? "one step, also in the spreadsheet" : "by the pane's own undo" },
    { term: "Charts", text: capabilities.charts ? "yes" : "no" },
    { term: "Copying", text: CLIPBOARDS[capabilities.clipboard] },
  ];
}

function placed(term: string, range: RangeRef | undefined): Check {
  return range ? { term, text: addressOf(range), place: range } : { term, text: "none yet" };
}

function versionText(version: number | undefined): string {
  if (version === undefined) {
    return "no targets yet";
  }
  if (version === 0) {
    return "0: targets made by hand, read as they are";
  }
  return version > SCHEMA_VERSION
    ? `${version}: later than this pane knows (${SCHEMA_VERSION}); it is read and not written`
    : String(version);
}
