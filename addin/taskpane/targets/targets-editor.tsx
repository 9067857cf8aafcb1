import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useDeferredValue, useMemo } from "react";
import type { StoredStrategy } from "../../../core/store/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { ClassCard } from "./class-card.tsx";
import type { TargetsDraft } from "./draft.ts";
import { type HeldPortfolio, membersOf } from "./draft-levels.ts";
import { DraftNotes } from "./draft-notes.tsx";
import { LevelBadge } from "./level-badge.tsx";
import { liveTarget } from "./live-target.ts";
import { NameForm } from "./name-form.tsx";
import { PlanningRules } from "./planning-rules.tsx";
import { isTaken } from "./same-name.ts";
import { SaveBar } from "./save-bar.tsx";
import { StrategyActions } from "./strategy-actions.tsx";
import type { DraftInPane } from "./use-targets-draft.ts";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: "4px" },
  of: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: 400, color: tokens.colorNeutralForeground3 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** What is edited, and against what. */
export interface TargetsEditorProps extends Omit<DraftInPane, "draft"> {
  readonly workbook: PaneWorkbook;
  readonly strategy: StoredStrategy;
  readonly current: TargetsDraft;
}

/** The targets of one strategy while they are edited. */
export function TargetsEditor(props: TargetsEditorProps): ReactElement {
  const { workbook, strategy, current, portfolio, act, forget } = props;
  const styles = useStyles();
  const settled = useDeferredValue(current);
  const draft = current.drag ? settled : current;
  const live = liveTarget(current);
  const { classes, base } = draft;
  const members = useMemo(() => membersOf({ classes, base }, portfolio), [classes, base, portfolio]);
  const names = classes.map(({ name }) => name);
  return (
    <div className={styles.screen}>
      <StrategyActions workbook={workbook} strategy={strategy} portfolio={portfolio} act={act} onDeleted={forget} />
      <DraftNotes draft={draft} act={act} />
      <div className={styles.head}>
        <h2 className={styles.of} tabIndex={-1}>
          Of the portfolio
        </h2>
        {classes.length > 0 && <LevelBadge level={classes} />}
      </div>
      <ul className={styles.list} aria-label={base.isOneLevel ? "Holdings" : "Asset classes"}>
        {classes.map((one, place) => (
          <ClassCard
            key={one.key}
            one={one}
            members={members[place] ?? []}
            draft={draft}
            live={live?.classKey === one.key ? live : undefined}
            portfolio={portfolio}
            act={act}
          />
        ))}
      </ul>
      {classes.length > 1 && <p className={styles.hint}>Moving one target scales the others that are not pinned.</p>}
      {classes.length === 0 && (
        <p className={styles.hint}>No targets yet: add an asset class, or start from what is held.</p>
      )}
      <NameForm
        label={base.isOneLevel ? "Add a holding" : "Add an asset class"}
        button="Add"
        known={heldClassNames(portfolio, names)}
        objection={(name) => (isTaken(name, names) ? "It is in the list already." : undefined)}
        onName={(name) => act({ kind: "add class", name })}
      />
      <PlanningRules draft={draft} act={act} />
      <SaveBar workbook={workbook} draft={draft} current={current} portfolio={portfolio} act={act} />
    </div>
  );
}

/** Asset classes that are held and have no target. */
function heldClassNames(portfolio: HeldPortfolio, taken: readonly string[]): readonly string[] {
  const held = new Set(portfolio?.holdings.flatMap(({ assetClass }) => assetClass ?? []) ?? []);
  return [...held].filter((name) => !isTaken(name, taken));
}
