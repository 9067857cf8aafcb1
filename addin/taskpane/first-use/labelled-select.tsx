import { Field, type FieldProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFirstUseStyles } from "./styles.ts";

/** The browser's own select with its label, and what there is to say about the choice. */
export function LabelledSelect(props: {
  readonly label: string;
  readonly value: string | number;
  readonly onChange: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
  readonly hint?: string | undefined;
  readonly orientation?: NonNullable<FieldProps["orientation"]>;
}) {
  const styles = useFirstUseStyles();
  const { label, value, onChange, children, hint, orientation = "vertical" } = props;
  return (
    <Field label={label} hint={hint ?? null} orientation={orientation}>
      {(field) => (
        <select
          {...field}
          className={styles.select}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {children}
        </select>
      )}
    </Field>
  );
}
