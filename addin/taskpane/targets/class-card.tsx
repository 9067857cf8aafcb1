import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { countText } from "../format/count.ts";
import { Icon } from "../parts/icons.tsx";
import { ClassActions } from "./class-actions.tsx";
import { HoldingsEditor, type HoldingsEditorProps } from "./holdings-editor.tsx";
import { TargetRow } from "./target-row.tsx";

const useStyles = makeStyles({
  card: {
    padding: "8px 10px 4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  open: {
    marginInlineStart: "28px",
    paddingInline: "6px",
    minWidth: 0,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  chevron: { display: "inline-flex", transform: "rotate(-90deg)" },
  turned: { transform: "none" },
  inside: { paddingBlock: "4px 8px" },
});

/** An asset class: its target, and its holdings where it is opened. */
export function ClassCard(props: HoldingsEditorProps): ReactElement {
  const styles = useStyles();
  const insideId = useId();
  const [isOpen, setOpen] = useState(false);
  const { one, members, draft, act } = props;
  const { key, name, target } = one;
  const isOneLevel = draft.base.isOneLevel;
  const hasUnread = members.some((member) => draft.unread.has(member.key));
  return (
    <li className={styles.card}>
      <TargetRow
        id={key}
        name={name}
        of="the portfolio"
        isHolding={false}
        target={target?.toNumber()}
        automatic={undefined}
        isPinned={one.isPinned}
        isComputed={one.isComputed}
        unread={draft.unread.get(key)}
        stop={draft.stop?.key === key ? draft.stop.text : undefined}
        remark={undefined}
        isRemovable={false}
        act={act}
      />
      <Button
        className={styles.open}
        appearance="transparent"
        size="small"
        iconPosition="before"
        icon={
          <span className={mergeClasses(styles.chevron, isOpen && styles.turned)}>
            <Icon name="down" size={16} />
          </span>
        }
        aria-expanded={isOpen}
        aria-controls={insideId}
        aria-label={isOneLevel ? `More of ${name}` : `${countText(members.length, "holding")} of ${name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOneLevel ? "More" : countText(members.length, "holding")}
        {hasUnread && " · something to correct"}
      </Button>
      <div id={insideId} className={styles.inside} hidden={!isOpen}>
        {isOpen && !isOneLevel && <HoldingsEditor {...props} />}
        {isOpen && <ClassActions one={one} draft={draft} act={act} />}
      </div>
    </li>
  );
}
