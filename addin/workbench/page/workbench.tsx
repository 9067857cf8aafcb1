import { useCallback, useMemo, useRef, useState } from "react";
import { localDate } from "../../taskpane/workbook/local-date.ts";
import type { Grid } from "../grid/grid.ts";
import type { GridFunctions } from "../grid/univer.ts";
import { Header } from "./header.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { type Message, MessageBar } from "./message-bar.tsx";
import { notStarted } from "./notes.ts";
import { PaneBeside } from "./pane-beside.tsx";
import { UnsavedDialog } from "./unsaved-dialog.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { useGrid } from "./use-grid.ts";
import { usePaneShown } from "./use-pane-shown.ts";
import { useRegionKey } from "./use-region-key.ts";
import { useSaveKey } from "./use-save-key.ts";
import { useScheme } from "./use-scheme.ts";
import { useWorkbook } from "./use-workbook.ts";

/** The whole page: a header, messages, and the spreadsheet. */
export function Workbench({ functions }: { readonly functions: GridFunctions }) {
  const [scheme, toggleScheme] = useScheme();
  const [message, tell] = useState<Message | null>(null);
  const [isPaneShown, togglePane] = usePaneShown();
  const [helping, setHelping] = useState(false);
  const current = useRef<Grid | null>(null);
  const names = useMemo(() => functions.definitions.map((definition) => definition.name), [functions]);
  const workbook = useWorkbook({ grid: useCallback(() => current.current, []), functions: names, tell });
  const failed = useCallback((reason: string) => tell(notStarted(reason)), []);
  const { element, grid } = useGrid({ functions, scheme, edited: workbook.countEdit, failed });
  current.current = grid;
  const over = useFileDrop(workbook.open);
  useSaveKey(workbook.save);
  useRegionKey(element);
  return (
    <>
      <Header
        fileName={workbook.name}
        edited={workbook.edited}
        scheme={scheme}
        isPaneShown={isPaneShown}
        onOpen={workbook.open}
        onSave={workbook.save}
        onNew={workbook.startNew}
        onSample={workbook.startSample}
        onScheme={toggleScheme}
        onPane={togglePane}
        onHelp={() => setHelping(true)}
      />
      {message && <MessageBar message={message} onClose={() => tell(null)} />}
      <div className="stage">
        <main className="grid" ref={element} aria-busy={grid === null} />
        <PaneBeside grid={grid} scheme={scheme} opened={workbook.opened} isShown={isPaneShown} today={localDate} />
      </div>
      {over && <div className="drop">Drop a file to open it</div>}
      {workbook.answer && <UnsavedDialog fileName={workbook.name} onAnswer={workbook.answer} />}
      {helping && <HelpDialog definitions={functions.definitions} onClose={() => setHelping(false)} />}
    </>
  );
}
