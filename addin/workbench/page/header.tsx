import { useRef } from "react";
import type { Scheme } from "../theme/scheme.ts";
import { Icon } from "./icon.tsx";
import { Mark } from "./mark.tsx";

/** Endings that the file picker offers. */
const ENDINGS = ".xlsx,.xlsm,.xls,.csv,.tsv,.txt";

export interface HeaderProps {
  readonly fileName: string;
  readonly edited: boolean;
  readonly scheme: Scheme;
  readonly isPaneShown: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
  readonly onScheme: () => void;
  readonly onPane: () => void;
  readonly onHelp: () => void;
}

/** The line above the grid: what is open, and what can be done with it. */
export function Header(props: HeaderProps) {
  const picker = useRef<HTMLInputElement>(null);
  const other = props.scheme === "dark" ? "light" : "dark";
  return (
    <header className="header">
      <h1 className="brand">
        <Mark />
        Evenkeel
      </h1>
      <p className="file" title={props.fileName}>
        <span className="file-name">{props.fileName}</span>
        {props.edited && <span className="file-edited">Edited</span>}
      </p>
      <input
        ref={picker}
        type="file"
        accept={ENDINGS}
        hidden
        data-testid="file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again counts as a choice.
          event.currentTarget.value = "";
          if (file) {
            props.onOpen(file);
          }
        }}
      />
      <nav className="actions" aria-label="Workbook">
        <button
          type="button"
          title="Open an .xlsx, .xls, .csv, .tsv or .txt file"
          onClick={() => picker.current?.click()}
        >
          <Icon name="open" />
          Open
        </button>
        <button type="button" title="Save the workbook on this computer" onClick={props.onSave}>
          <Icon name="save" />
          Save as .xlsx
        </button>
        <span className="divider" />
        <button type="button" title="Start an empty workbook" onClick={props.onNew}>
          <Icon name="empty" />
          New
        </button>
        <button type="button" title="Start from the sample portfolio" onClick={props.onSample}>
          <Icon name="sample" />
          Sample
        </button>
        <span className="divider" />
        <button
          type="button"
          aria-label={`Switch to ${other} colours`}
          title={`Switch to ${other} colours`}
          onClick={props.onScheme}
        >
          <Icon name={other} />
        </button>
        <button type="button" title="The functions and how to use them" onClick={props.onHelp}>
          <Icon name="help" />
          Help
        </button>
        <button
          type="button"
          aria-label="Task pane"
          aria-pressed={props.isPaneShown}
          title={props.isPaneShown ? "Hide the task pane" : "Show the task pane"}
          onClick={props.onPane}
        >
          <Icon name={props.isPaneShown ? "paneShown" : "pane"} />
        </button>
      </nav>
    </header>
  );
}
