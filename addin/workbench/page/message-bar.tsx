import { Icon } from "./icon.tsx";

/** Something to tell the person: a note, or a problem. */
export interface Message {
  readonly kind: "note" | "problem";
  readonly text: string;
  /** A formula to try, shown after the text. */
  readonly formula?: string;
}

/** One message under the header, until it is closed or another takes its place. */
export function MessageBar({ message, onClose }: { readonly message: Message; readonly onClose: () => void }) {
  return (
    <div className={`message ${message.kind}`} role={message.kind === "problem" ? "alert" : "status"}>
      <p>
        {message.text} {message.formula !== undefined && <code>{message.formula}</code>}
      </p>
      <button type="button" className="round" aria-label="Close the message" onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
