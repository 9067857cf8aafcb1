import { useEffect, useState } from "react";
import { proposeMapping } from "../../../core/store/index.ts";
import { addressOf } from "../../host/address.ts";
import type { Candidate } from "../../store/load-holdings.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/**
 * Every table that may hold the holdings, the one in use first; undefined while they are read. They are read again when
 * the workbook is.
 */
export function useCandidates({ host, loaded, holdings }: PaneWorkbook): readonly Candidate[] | undefined {
  const [found, setFound] = useState<readonly Candidate[]>();
  useEffect(() => {
    let isCurrent = true;
    if (holdings.kind === "unknown") {
      return undefined;
    }
    const ours = [loaded.located.strategies, loaded.located.targets, loaded.located.notes].map((table) => table?.range);
    const others = loaded.tables.map(({ range }) => range).filter((range) => !ours.includes(range));
    const isInUse = (range: (typeof others)[number]) =>
      range.sheet === holdings.range.sheet &&
      range.row === holdings.range.row &&
      range.column === holdings.range.column;
    const ranges = [holdings.range, ...others.filter((range) => !isInUse(range))];
    void host.read(ranges).then(
      (blocks) => {
        if (isCurrent) {
          setFound(blocks.map((block) => ({ block, proposal: proposeMapping(block.values) })));
        }
      },
      () => {
        if (isCurrent) {
          setFound([]);
        }
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [host, loaded, holdings]);
  return holdings.kind === "unknown" ? holdings.candidates : found;
}

/** What a candidate is called: its range in the sheet. */
export function candidateName({ block }: Candidate): string {
  return addressOf(block.range);
}
