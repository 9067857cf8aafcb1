import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { SpreadsheetHost } from "../../host/host.ts";
import { type PaneSession, paneSession } from "./pane-session.ts";
import type { PaneState } from "./pane-state.ts";
import type { PaneWorkbook } from "./pane-workbook.ts";
import { strategyShown } from "./strategy-shown.ts";
import { viewInputs } from "./view-inputs.ts";

/** A pane's workbook, undefined until it was read, and what the pane itself draws around it. */
export interface WorkbookInPane {
  readonly workbook: PaneWorkbook | undefined;
  readonly state: PaneState;
  readonly session: PaneSession;
}

/**
 * Reads a workbook and follows it for as long as the component is there.
 *
 * @param today - ISO date, asked for whenever something is saved; the first one that is given is kept.
 */
export function useWorkbook(host: SpreadsheetHost, today: () => string): WorkbookInPane {
  // Neither another day nor another function for it is another session: drafts and changes outlive midnight.
  const [dateOf] = useState(() => today);
  const session = useMemo(() => paneSession(host, dateOf), [host, dateOf]);
  const state = useSyncExternalStore(session.subscribe, session.state);
  useEffect(() => session.open(), [session]);
  const { reading, chosen, changes, isStale } = state;
  const strategy = useMemo(() => reading && strategyShown(reading.loaded.reading.store, chosen), [reading, chosen]);
  const inputs = useMemo(() => reading && viewInputs(reading, strategy), [reading, strategy]);
  const undoable = changes[changes.length - 1]?.label;
  const workbook = useMemo(
    (): PaneWorkbook | undefined =>
      reading && {
        host,
        get today() {
          return dateOf();
        },
        ...reading,
        strategy,
        inputs,
        isStale,
        undoable,
        choose: session.choose,
        save: session.save,
        repair: session.repair,
        undo: session.undo,
        show: session.show,
        reload: session.reload,
        tell: session.tell,
      },
    [host, dateOf, reading, strategy, inputs, isStale, undoable, session],
  );
  return { workbook, state, session };
}
