import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, useCallback, useId, useState } from "react";
import { countText } from "../format/count.ts";
import { ClassActions } from "./class-actions.tsx";
import { HoldingsEditor, type HoldingsEditorProps } from "./holdings-editor.tsx";
import { stopOf } from "./live-target.ts";
import { TargetRow } from "./target-row.tsx";

const useStyles = makeStyles({
  card: {
    padding: "6px 10px 6px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  wrong: { marginInlineStart: "34px", color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
  inside: { paddingBlock: "4px 6px", paddingInlineStart: "4px" },
});

/** An asset class: its target, and its holdings where it is opened. */
export const ClassCard = memo(function ClassCard(props: HoldingsEditorProps): ReactElement {
  const styles = useStyles();
  const insideId = useId();
  const [isOpen, setOpen] = useState(false);
  const { one, members, draft, live, act } = props;
  const toggle = useCallback(() => setOpen((before) => !before), []);
  const { key, name, target } = one;
  const isOneLevel = draft.base.isOneLevel;
  const hasUnread = members.some((member) => draft.unread.has(member.key));
  return (
    <li className={styles.card}>
      <TargetRow
        id={key}
        name={name}
        of="the portfolio"
        target={live?.key === key ? live.target : target?.toNumber()}
        automatic={undefined}
        isPinned={one.isPinned}
        isComputed={one.isComputed}
        unread={draft.unread.get(key)}
        stop={live ? stopOf(live, key) : stopOf(draft.stop, key)}
        remark={undefined}
        isRemovable={false}
        controls={insideId}
        isOpen={isOpen}
        inside={isOneLevel ? "more" : countText(members.length, "holding")}
        onToggle={toggle}
        act={act}
      />
      {hasUnread && !isOpen && (
        <div className={styles.wrong}>A holding’s target cannot be read. Open to correct it.</div>
      )}
      <div id={insideId} className={styles.inside} hidden={!isOpen}>
        {isOpen && !isOneLevel && <HoldingsEditor {...props} />}
        {isOpen && <ClassActions one={one} draft={draft} act={act} />}
      </div>
    </li>
  );
});
