import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import type { TypedRule } from "./rules.ts";

/** A rule whose value is typed. */
export interface RuleFieldProps {
  readonly rule: TypedRule;
  readonly value: string;
  readonly problem: string | undefined;
  /** Whether a person opened it, who then types into it; else it is there for its problem. */
  readonly isAsked: boolean;
  readonly onType: (value: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: { width: "100%", minWidth: 0, "& input": { width: "100%", minWidth: 0, fontVariantNumeric: "tabular-nums" } },
});

/** The field of one rule, under the chips. Enter and Escape close it; what was typed stays. */
export function RuleField({ rule, value, problem, isAsked, onType, onClose }: RuleFieldProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isAsked) {
      input.current?.focus();
    }
  }, [isAsked]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      onClose();
    }
  };
  return (
    <Field
      className={styles.field}
      label={rule.name}
      hint={rule.help}
      {...(problem === undefined ? {} : { validationMessage: problem, validationState: "error" as const })}
    >
      <Input
        ref={(field: HTMLInputElement | null) => {
          input.current = field;
        }}
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        placeholder="none"
        value={value}
        contentAfter={
          <Button appearance="transparent" size="small" onClick={value === "" ? onClose : () => onType("")}>
            {value === "" ? "Close" : "Clear"}
          </Button>
        }
        onChange={(_, { value: typed }) => onType(typed)}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}
