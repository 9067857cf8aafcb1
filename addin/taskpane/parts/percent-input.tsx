import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";

/** What a percent input shows, and whom it tells. */
export interface PercentInputProps {
  /** Its name for screen readers. */
  readonly label: string;
  /** The percentage as it is shown while nobody types; "" for none. */
  readonly text: string;
  /** What was typed and could not be read; it is shown until it is corrected. */
  readonly unread: string | undefined;
  /** What holds while the field is blank, in italics. */
  readonly placeholder: string;
  readonly isLocked: boolean;
  /** The id of what describes it: an error, or why it is locked. */
  readonly describedBy: string | undefined;
  readonly onType: (text: string) => void;
  /** Called when typing begins, and when it ends by leaving or by Enter. */
  readonly onTyping: (isTyping: boolean) => void;
}

const useStyles = makeStyles({
  root: {
    width: "86px",
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    "& input": { textAlign: "end", width: "100%", paddingInline: 0 },
    "& input::placeholder": { color: tokens.colorNeutralForeground3, fontStyle: "italic", opacity: 1 },
  },
  wrong: { outline: `1px solid ${tokens.colorStatusDangerForeground1}` },
  locked: { "& input": { color: tokens.colorNeutralForeground3 } },
});

/** A field for a percentage. What is typed into it stays as it is typed until the field is left. */
export function PercentInput(props: PercentInputProps): ReactElement {
  const styles = useStyles();
  const { text, unread, isLocked } = props;
  const [typed, setTyped] = useState<string>();
  const end = () => {
    setTyped(undefined);
    props.onTyping(false);
  };
  return (
    <Input
      className={mergeClasses(
        styles.root,
        unread !== undefined && typed === undefined && styles.wrong,
        isLocked && styles.locked,
      )}
      size="small"
      inputMode="decimal"
      autoComplete="off"
      aria-label={props.label}
      aria-invalid={unread !== undefined}
      aria-describedby={props.describedBy}
      readOnly={isLocked}
      placeholder={props.placeholder}
      value={typed ?? unread ?? text}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(_event, { value }) => {
        setTyped(value);
        props.onTyping(true);
        props.onType(value);
      }}
      onKeyDown={({ key }) => {
        if (key === "Enter") {
          end();
        }
      }}
      onBlur={end}
    />
  );
}
