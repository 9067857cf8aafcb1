import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DraftClass, TargetsDraft } from "./draft.ts";
import type { DraftAction } from "./draft-action.ts";
import type { DraftMember, HeldPortfolio } from "./draft-levels.ts";
import { LevelBadge } from "./level-badge.tsx";
import { type LiveTarget, stopOf } from "./live-target.ts";
import { NameForm } from "./name-form.tsx";
import { isSameName } from "./same-name.ts";
import { isToFill } from "./save-draft.ts";
import { TargetRow } from "./target-row.tsx";

/** The holdings of one class. */
export interface HoldingsEditorProps {
  readonly one: DraftClass;
  readonly members: readonly DraftMember[];
  readonly draft: TargetsDraft;
  /** The target that is being moved, where it is in this class. */
  readonly live: LiveTarget | undefined;
  readonly portfolio: HeldPortfolio;
  readonly act: (action: DraftAction) => void;
}

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, marginBlockEnd: "8px" },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: "4px" },
  fill: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    marginBlockEnd: "8px",
  },
});

/** The holdings of a class with their targets of it; automatic shares are in italics until they are written out. */
export function HoldingsEditor({ one, members, draft, live, portfolio, act }: HoldingsEditorProps): ReactElement {
  const styles = useStyles();
  const isFilled = members.some(({ automatic }) => automatic !== undefined);
  const hasTargets = one.holdings.some(({ target }) => target !== undefined);
  return (
    <div>
      <div className={styles.head}>
        <span>of {one.name}</span>
        {(hasTargets || isFilled) && <LevelBadge level={one.holdings} isFilled={isFilled} />}
      </div>
      <ul className={styles.list} aria-label={`Holdings of ${one.name}`}>
        {members.map(({ key, row, held, isRenamed, automatic }) => (
          <li key={key} className={styles.item}>
            <TargetRow
              id={key}
              name={row?.holding ?? held?.symbol ?? ""}
              of={one.name}
              target={live?.key === key ? live.target : row?.target?.toNumber()}
              automatic={automatic}
              isPinned={row?.isPinned ?? false}
              isComputed={row?.isComputed ?? false}
              unread={draft.unread.get(key)}
              stop={live ? stopOf(live, key) : stopOf(draft.stop, key)}
              remark={held ? (isRenamed ? `held as ${held.symbol}` : undefined) : portfolio && "not held"}
              isRemovable={row !== undefined && !held && !row.isComputed}
              act={act}
            />
          </li>
        ))}
      </ul>
      {isFilled && (
        <div className={styles.fill}>
          <span>
            {isToFill(one, draft) ? "Saving writes the automatic shares as targets." : "Automatic: by value."}
          </span>
          <Button size="small" onClick={() => act({ kind: "fill", key: one.key })}>
            Write as targets
          </Button>
        </div>
      )}
      <NameForm
        label={`Add a holding to ${one.name}`}
        placeholder="Add a holding"
        button="Add"
        known={unclassified(portfolio, draft)}
        objection={(name) => objectionTo(name, members, draft)}
        onName={(name) => {
          const held = portfolio?.holdings.find(({ symbol }) => isSameName(symbol, name));
          act({ kind: "add holding", key: one.key, holding: held?.symbol ?? name, assetId: held?.assetId ?? "" });
        }}
      />
    </div>
  );
}

/** What is held in no asset class and has no target. */
function unclassified(portfolio: HeldPortfolio, { classes }: TargetsDraft): readonly string[] {
  const ids = classes.flatMap(({ holdings }) => holdings.map(({ assetId }) => assetId));
  return (portfolio?.holdings ?? []).flatMap(({ assetClass, symbol, assetId }) =>
    assetClass === undefined && !ids.some((id) => isSameName(id, assetId)) ? [symbol] : [],
  );
}

function objectionTo(name: string, members: readonly DraftMember[], { classes }: TargetsDraft): string | undefined {
  if (members.some(({ row, held }) => isSameName(row?.holding ?? held?.symbol ?? "", name))) {
    return `${name.trim()} is in this class already.`;
  }
  const other = classes.find(({ holdings }) =>
    holdings.some(({ holding, assetId }) => isSameName(holding, name) || isSameName(assetId, name)),
  );
  return other && `${name.trim()} has a target in ${other.name} already; an asset is in one class.`;
}
