import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SETTINGS, type SettingDefinition } from "../../../core/index.ts";
import { countText } from "../format/count.ts";
import { Summary } from "../parts/summary.tsx";
import type { TargetsDraft } from "./draft.ts";
import type { DraftAction } from "./draft-action.ts";
import { PlanningRule } from "./planning-rule.tsx";
import { settingKey } from "./reduce-draft.ts";

/** What the strategy itself says is no rule. */
const OF_THE_STRATEGY: readonly string[] = [SETTINGS.strategy.name, SETTINGS.account.name];

const RULES: readonly SettingDefinition[] = Object.values(SETTINGS).filter(
  ({ name, available }) => available && !OF_THE_STRATEGY.includes(name),
);

const useStyles = makeStyles({
  details: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  rules: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 10px 12px" },
});

/** The planning rules of a strategy, generated from the list of settings. */
export function PlanningRules({
  draft,
  act,
}: {
  readonly draft: TargetsDraft;
  readonly act: (action: DraftAction) => void;
}): ReactElement {
  const styles = useStyles();
  const set = RULES.filter(({ name }) => draft.settings.has(name)).length;
  const isWrong = RULES.some(({ name }) => draft.unread.has(settingKey(name)));
  return (
    <details className={styles.details}>
      <Summary isLine className={styles.summary}>
        <span className={styles.name}>Planning rules</span>
        <span className={styles.quiet}>
          {" "}
          · {set === 0 ? "all defaults" : `${countText(set, "rule")} set`}
          {isWrong && " · something to correct"}
        </span>
      </Summary>
      <div className={styles.rules}>
        {RULES.map((definition) => (
          <PlanningRule
            key={definition.name}
            definition={definition}
            cell={draft.settings.get(definition.name) ?? ""}
            unread={draft.unread.get(settingKey(definition.name))}
            act={act}
          />
        ))}
      </div>
    </details>
  );
}
