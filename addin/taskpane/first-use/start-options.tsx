import { useId } from "react";
import type { Start } from "./starting-point.ts";
import { useFirstUseStyles } from "./styles.ts";

const OPTIONS: readonly { readonly start: Start; readonly name: string; readonly text: string }[] = [
  { start: "current", name: "As it is now", text: "Today's weights become the targets, of classes and of holdings." },
  { start: "60/40", name: "60/40", text: "60% stocks, 40% bonds." },
  { start: "three-fund", name: "Three-fund", text: "US stocks, international stocks, bonds." },
  { start: "empty", name: "Empty", text: "Your asset classes without targets, to fill in yourself." },
];

/** What targets can begin with, one of them. */
export function StartOptions(props: { readonly value: Start; readonly onChange: (start: Start) => void }) {
  const styles = useFirstUseStyles();
  const name = useId();
  return (
    <fieldset className={styles.fieldset} aria-label="Begin with">
      {OPTIONS.map((option) => (
        <label key={option.start} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={option.start === props.value}
            onChange={() => props.onChange(option.start)}
          />
          <span>
            <b>{option.name}</b>
            <br />
            <span className={styles.quiet}>{option.text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
