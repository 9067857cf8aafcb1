import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { Icon } from "../parts/icons.tsx";
import type { Copying } from "./use-copying.ts";

const useStyles = makeStyles({
  done: {
    display: "flex",
    gap: "6px",
    color: tokens.colorStatusSuccessForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  label: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: {
    boxSizing: "border-box",
    width: "100%",
    marginTop: "6px",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    resize: "vertical",
  },
});

/** What is on the clipboard now; where the clipboard is blocked, the text itself, selected. */
export function CopyOutcome({ copied, blocked }: Pick<Copying, "copied" | "blocked">): ReactElement {
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (blocked !== undefined) {
      area.current?.focus();
      area.current?.select();
    }
  }, [blocked]);
  return (
    <>
      <div role="status">
        {copied !== undefined && (
          <span className={styles.done}>
            <Icon name="done" size={16} />
            On the clipboard: {copied}
          </span>
        )}
      </div>
      {blocked !== undefined && (
        <label className={styles.label}>
          The clipboard is blocked here. The text is selected: press Ctrl+C, on a Mac ⌘C.
          <textarea ref={area} className={styles.text} readOnly value={blocked} rows={Math.min(8, lines(blocked))} />
        </label>
      )}
    </>
  );
}

function lines(text: string): number {
  return text.split("\n").length + 1;
}
