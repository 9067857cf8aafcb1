import { Dialog, type DialogProps } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { focusPath, giveFocusBack } from "./focus-back.ts";

/** What a dialog of the pane is given. */
export interface PaneDialogProps {
  /** Its surface. */
  readonly children: DialogProps["children"];
  /** Escape, or a click beside it. */
  readonly onClose: () => void;
}

/** A dialog that is open for as long as it is drawn, and then gives the focus back to where it was before. */
export function PaneDialog({ children, onClose }: PaneDialogProps): ReactElement {
  // Looked at before the dialog takes the focus, which it does as soon as it is there.
  const [path] = useState(() => focusPath(document.activeElement));
  useEffect(() => () => giveFocusBack(path), [path]);
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      {children}
    </Dialog>
  );
}
