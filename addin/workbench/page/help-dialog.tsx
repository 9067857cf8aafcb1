import type { FunctionDefinition } from "../../../core/index.ts";
import { Dialog } from "./dialog.tsx";
import { FunctionHelp } from "./function-help.tsx";
import { Icon } from "./icon.tsx";

/** The functions, each with its arguments and an example, beside the grid. */
export function HelpDialog(props: {
  readonly definitions: readonly FunctionDefinition[];
  readonly onClose: () => void;
}) {
  return (
    <Dialog label="Help" className="help" onCancel={props.onClose}>
      <header>
        <h2>Functions</h2>
        <button type="button" className="round" aria-label="Close help" onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </header>
      <p className="lead">
        Type a formula into any cell. Columns are found by their headers, in any order; the examples use the sample's
        sheets.
      </p>
      {props.definitions.map((definition) => (
        <FunctionHelp key={definition.name} definition={definition} />
      ))}
      <footer>
        <p>Keys: F6 goes between the grid and the header, Ctrl+S saves.</p>
        <p>Nothing leaves this page: files are read and saved on this computer.</p>
        <p>Evenkeel does arithmetic on your own targets, holdings and rules; it is not investment advice.</p>
      </footer>
    </Dialog>
  );
}
