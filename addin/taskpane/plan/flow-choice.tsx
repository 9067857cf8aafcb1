import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { PlanView } from "../../../core/view/index.ts";
import { useChipStyles } from "./chip-styles.ts";

const FLOWS = [
  ["deposit", "Deposit"],
  ["withdrawal", "Withdraw"],
  ["rebalance", "Rebalance"],
] as const satisfies readonly (readonly [PlanView["flow"], string])[];

/** Which kind of plan is chosen. */
export interface FlowChoiceProps {
  readonly flow: PlanView["flow"];
  readonly onChoose: (flow: PlanView["flow"]) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0, border: "none" },
  input: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
  label: {
    position: "relative",
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** Deposit, withdraw or rebalance: one group of radio buttons that look like chips. */
export function FlowChoice({ flow, onChoose }: FlowChoiceProps): ReactElement {
  const styles = useStyles();
  const chips = useChipStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} aria-label="What to plan">
      {FLOWS.map(([value, text]) => (
        <label key={value} className={mergeClasses(chips.chip, value === flow && chips.on, styles.label)}>
          <input
            className={styles.input}
            type="radio"
            name={name}
            value={value}
            checked={value === flow}
            onChange={() => onChoose(value)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
