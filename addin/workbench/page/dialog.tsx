import { type ReactNode, useLayoutEffect, useRef } from "react";

export interface DialogProps {
  readonly label: string;
  readonly className: string;
  /** Called when the person presses Escape or clicks beside the dialog. */
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** A modal dialog over the page; shown as long as it is rendered, keyboard focus kept inside. */
export function Dialog({ label, className, onCancel, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  // Before the element goes, so that closing gives the keyboard back to where it was.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click beside the dialog has its key: Escape, which is onCancel
    <dialog
      ref={element}
      className={className}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onClick={(event) => {
        if (event.target === element.current) {
          onCancel();
        }
      }}
    >
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
