import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useId, useRef, useState } from "react";

/** A name to be asked for. */
export interface NameFormProps {
  /** What the field is called: `New asset class`. */
  readonly label: string;
  /** What stands in the empty field; the label where it is left out. */
  readonly placeholder?: string;
  /** What the button says: `Add`. */
  readonly button: string;
  readonly value?: string;
  /** Names to choose from. */
  readonly known?: readonly string[];
  /** Why a name cannot be taken, a sentence; undefined where it can. */
  readonly objection: (name: string) => string | undefined;
  readonly onName: (name: string) => void;
  readonly onCancel?: () => void;
  /** Whether it takes the keyboard when it comes. */
  readonly isFocused?: boolean;
}

const useStyles = makeStyles({
  form: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "start", flexWrap: "wrap" },
  field: { flex: "1 1 150px", minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

/** One line that asks for a name; what it says against one stands under the field. */
export function NameForm(props: NameFormProps): ReactElement {
  const styles = useStyles();
  const listId = useId();
  const input = useRef<HTMLInputElement | null>(null);
  const isFocused = props.isFocused ?? false;
  useEffect(() => {
    if (isFocused) {
      input.current?.select();
    }
  }, [isFocused]);
  const [name, setName] = useState(props.value ?? "");
  const [isTried, setTried] = useState(false);
  const objection = name.trim() === "" ? "Enter a name." : props.objection(name);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(objection !== undefined);
        if (objection === undefined) {
          props.onName(name.trim());
          setName(props.value === undefined ? "" : name);
        }
      }}
    >
      <Field
        className={styles.field}
        validationState={isTried && objection ? "error" : "none"}
        validationMessage={(isTried && objection) || null}
        validationMessageIcon={null}
      >
        <Input
          ref={(element: HTMLInputElement | null) => {
            input.current = element;
          }}
          className={styles.input}
          size="small"
          aria-label={props.label}
          placeholder={props.placeholder ?? props.label}
          list={listId}
          autoComplete="off"
          value={name}
          onChange={(_event, { value }) => {
            setName(value);
            setTried(false);
          }}
        />
      </Field>
      {props.known !== undefined && (
        <datalist id={listId}>
          {props.known.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
      )}
      <span className={styles.buttons}>
        <Button size="small" type="submit">
          {props.button}
        </Button>
        {props.onCancel && (
          <Button size="small" appearance="subtle" onClick={props.onCancel}>
            Cancel
          </Button>
        )}
      </span>
    </form>
  );
}
