import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useReturnFocus } from "./use-return-focus.ts";

/** A question with what comes of it. */
export interface ConfirmDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button that does it says; undefined where nothing can be done but close. */
  readonly button: string | undefined;
  readonly isReady?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** A dialog that does something once it is confirmed; Escape and Cancel leave everything as it is. */
export function ConfirmDialog(props: ConfirmDialogProps): ReactElement {
  useReturnFocus();
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) {
          props.onClose();
        }
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (props.isReady ?? true) {
              props.onConfirm();
            }
          }}
        >
          <DialogBody>
            <DialogTitle>{props.title}</DialogTitle>
            <DialogContent>{props.children}</DialogContent>
            <DialogActions>
              <Button onClick={props.onClose}>Cancel</Button>
              {props.button !== undefined && (
                <Button appearance="primary" type="submit" disabledFocusable={!(props.isReady ?? true)}>
                  {props.button}
                </Button>
              )}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
