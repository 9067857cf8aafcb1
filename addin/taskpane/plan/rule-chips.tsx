import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Cell } from "../../../core/index.ts";
import type { StoredStrategy } from "../../../core/store/index.ts";
import type { PlanView } from "../../../core/view/index.ts";
import { useChipStyles } from "./chip-styles.ts";
import { RuleField } from "./rule-field.tsx";
import { CASH, chipText, fieldText, isInvested, isYes, ruleValue, TYPED_RULES, WHOLE_SHARES } from "./rules.ts";

/** The rules that a plan follows, as they are tried. */
export interface RuleChipsProps {
  readonly flow: PlanView["flow"];
  readonly strategy: StoredStrategy;
  readonly tried: ReadonlyMap<string, Cell>;
  /** Writes an amount with its currency. */
  readonly money: (amount: number) => string;
  /** What is wrong with a rule, in sentences; undefined for nothing. */
  readonly problemOf: (rule: string) => string | undefined;
  readonly onTry: (rule: string, value: Cell) => void;
}

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px" },
  root: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** The rules as chips: two that are on or off, and three that open a field. */
export function RuleChips({ flow, strategy, tried, money, problemOf, onTry }: RuleChipsProps): ReactElement {
  const styles = useStyles();
  const chips = useChipStyles();
  const [open, setOpen] = useState<string>();
  const shown = TYPED_RULES.find(({ name }) => name === open) ?? TYPED_RULES.find(({ name }) => problemOf(name));
  const cellFor = (rule: string) => ruleValue(rule, strategy, tried);
  const isWhole = isYes(cellFor(WHOLE_SHARES));
  const invests = isInvested(cellFor(CASH));
  return (
    <div className={styles.root}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex container everywhere, and this has no form. */}
      <div className={styles.chips} role="group" aria-label="Rules of the plan">
        <button
          type="button"
          className={mergeClasses(chips.chip, isWhole && chips.on)}
          aria-pressed={isWhole}
          onClick={() => onTry(WHOLE_SHARES, isWhole ? offValue(WHOLE_SHARES, strategy) : true)}
        >
          Whole shares
        </button>
        {TYPED_RULES.map((rule) => {
          const { name, off } = rule;
          const text = chipText(rule, cellFor(name), money);
          return (
            <button
              key={name}
              type="button"
              className={mergeClasses(
                chips.chip,
                text !== off && chips.on,
                problemOf(name) !== undefined && chips.faulty,
              )}
              aria-expanded={name === shown?.name}
              onClick={() => setOpen(name === shown?.name ? undefined : name)}
            >
              {text}
            </button>
          );
        })}
        {flow === "deposit" && (
          <button
            type="button"
            className={mergeClasses(chips.chip, invests && chips.on)}
            aria-pressed={invests}
            onClick={() => onTry(CASH, invests ? offValue(CASH, strategy) : "Invest")}
          >
            Invest cash
          </button>
        )}
      </div>
      {shown && (
        <RuleField
          key={shown.name}
          rule={shown}
          value={fieldText(shown.name, cellFor(shown.name))}
          problem={problemOf(shown.name)}
          isAsked={shown.name === open}
          onType={(value) => onTry(shown.name, value)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

/** What switches a rule off: nothing where the strategy does not have it on, else the word for off. */
function offValue(rule: string, strategy: StoredStrategy): Cell {
  const own = strategy.settings.get(rule) ?? "";
  const isOn = rule === CASH ? isInvested(own) : isYes(own);
  return isOn ? (rule === CASH ? "Keep" : false) : own;
}
