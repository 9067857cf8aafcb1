import { Field, Input, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { ResultCell, SettingDefinition } from "../../../core/index.ts";
import type { DraftAction } from "./draft-action.ts";
import { readRule, ruleFieldOf, ruleText } from "./rule-field.ts";
import { useSelectStyles } from "./select-styles.ts";

/** One planning rule of a draft. */
export interface PlanningRuleProps {
  readonly definition: SettingDefinition;
  /** "" for its default. */
  readonly cell: ResultCell;
  /** What was typed and does not fit. */
  readonly unread: string | undefined;
  readonly act: (action: DraftAction) => void;
}

const useStyles = makeStyles({
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  input: { minWidth: 0, width: "100%" },
});

/** A planning rule with its help: a switch, a choice, or a field; blank is the default. */
export function PlanningRule({ definition, cell, unread, act }: PlanningRuleProps): ReactElement {
  const styles = useStyles();
  const select = useSelectStyles();
  const [typed, setTyped] = useState<string>();
  const { name, help, fallbackText, kind } = definition;
  const field = ruleFieldOf(definition);
  const set = (value: ResultCell) => act({ kind: "set", name, cell: value });
  if (field.kind === "switch") {
    const reading = kind.read(cell);
    return (
      <div>
        <Switch
          label={name}
          checked={"value" in reading && reading.value === true}
          onChange={(_event, { checked }) => set(checked ? true : "")}
        />
        <div className={styles.hint}>{help}</div>
      </div>
    );
  }
  const known = readRule(definition, ruleText(definition, cell));
  const wrong = typed === undefined && unread !== undefined ? readRule(definition, unread) : known;
  const type = (text: string) => {
    setTyped(text);
    const reading = readRule(definition, text);
    if ("cell" in reading) {
      set(reading.cell);
    } else {
      act({ kind: "mistype", name, text });
    }
  };
  return (
    <Field
      label={name}
      hint={help}
      validationState={"why" in wrong ? "error" : "none"}
      validationMessage={"why" in wrong ? wrong.why : null}
      validationMessageIcon={null}
    >
      {(control) =>
        field.kind === "choice" ? (
          <select
            {...control}
            className={select}
            value={"cell" in known ? String(known.cell) : String(cell)}
            onChange={({ currentTarget: { value } }) => set(value)}
          >
            <option value="">{fallbackText} (default)</option>
            {field.words.map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </select>
        ) : (
          <Input
            {...control}
            className={styles.input}
            size="small"
            autoComplete="off"
            placeholder={fallbackText}
            value={typed ?? unread ?? ruleText(definition, cell)}
            onChange={(_event, { value }) => type(value)}
            onBlur={() => setTyped(undefined)}
          />
        )
      }
    </Field>
  );
}
