import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, useId, useState } from "react";
import { PercentInput } from "../parts/percent-input.tsx";
import type { DraftAction } from "./draft-action.ts";
import { NameButton } from "./name-button.tsx";
import { parsePercent } from "./parse-percent.ts";
import { PinButton } from "./pin-button.tsx";
import { TargetSlider } from "./target-slider.tsx";
import { targetText } from "./target-text.ts";

/** One target with its pin, its field and its slider; plain values, so that a row that stays as it is is not drawn again. */
export interface TargetRowProps {
  readonly id: string;
  readonly name: string;
  /** What its whole is called: `the portfolio`. */
  readonly of: string;
  /** A fraction; undefined for no target. */
  readonly target: number | undefined;
  /** What it gets while it has no target. */
  readonly automatic: number | undefined;
  readonly isPinned: boolean;
  readonly isComputed: boolean;
  readonly unread: string | undefined;
  /** Why its slider stopped. */
  readonly stop: string | undefined;
  /** What else there is to know of it: `not held`. */
  readonly remark: string | undefined;
  /** Whether a button takes it away. */
  readonly isRemovable: boolean;
  /** What its name opens and closes; undefined where it opens nothing. */
  readonly controls?: string;
  readonly isOpen?: boolean;
  /** What there is in it: `3 holdings`. */
  readonly inside?: string;
  readonly onToggle?: () => void;
  readonly act: (action: DraftAction) => void;
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "28px minmax(0, 1fr) auto", columnGap: "6px", alignItems: "center" },
  name: { overflowWrap: "anywhere", lineHeight: tokens.lineHeightBase300 },
  automatic: { fontStyle: "italic", color: tokens.colorNeutralForeground3 },
  wide: { gridColumn: "2 / -1" },
  note: { gridColumn: "2 / -1", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  remove: {
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorBrandForeground1,
    font: "inherit",
    textDecorationLine: "underline",
    cursor: "pointer",
    minHeight: "24px",
  },
});

/** A target: its pin, its name, its field and its slider, and what there is to say of it. */
export const TargetRow = memo(function TargetRow(props: TargetRowProps): ReactElement {
  const styles = useStyles();
  const noteId = useId();
  const [isTyping, setTyping] = useState(false);
  const { id, name, of, target, automatic, isPinned, isComputed, unread, stop, remark, act } = props;
  const isAutomatic = target === undefined && automatic !== undefined;
  const reading = unread === undefined || isTyping ? undefined : parsePercent(unread);
  const error = reading?.kind === "wrong" ? reading.why : undefined;
  const locked = isComputed ? "A formula in the sheet computes it; change it there." : undefined;
  const share = target ?? automatic ?? 0;
  const label = `Target of ${name} in ${of}`;
  const words = [remark, locked].filter((word) => word !== undefined);
  const hasNote = words.length > 0 || props.isRemovable;
  return (
    <div className={styles.row}>
      <PinButton id={id} name={name} isPinned={isPinned} act={act} />
      {props.onToggle ? (
        <NameButton
          name={name}
          inside={props.inside ?? ""}
          isOpen={props.isOpen ?? false}
          controls={props.controls ?? ""}
          onToggle={props.onToggle}
        />
      ) : (
        <span className={mergeClasses(styles.name, isAutomatic && styles.automatic)}>
          {isAutomatic ? `${name}, automatic` : name}
        </span>
      )}
      <PercentInput
        label={label}
        text={target === undefined ? "" : targetText(target)}
        unread={unread}
        placeholder={automatic === undefined ? "none" : targetText(automatic)}
        isLocked={isComputed}
        describedBy={error || hasNote ? noteId : undefined}
        onType={(text) => act({ kind: "type", key: id, text })}
        onTyping={setTyping}
      />
      <div className={styles.wide}>
        <TargetSlider
          label={`${label}, slider`}
          percent={Math.round(share * 1e6) / 1e4}
          text={isAutomatic ? `${targetText(share)}, automatic` : targetText(share)}
          isLocked={isPinned || isComputed}
          onMove={(percent) => act({ kind: "move", key: id, percent })}
          onDrop={() => act({ kind: "drop" })}
        />
      </div>
      <div id={noteId} className={styles.note}>
        {error !== undefined && (
          <div role="alert" className={styles.wrong}>
            {error}
          </div>
        )}
        {hasNote && (
          <div className={styles.quiet}>
            {words.join(" · ")}
            {words.length > 0 && props.isRemovable && " · "}
            {props.isRemovable && (
              <button
                type="button"
                className={styles.remove}
                aria-label={`Remove ${name}`}
                onClick={() => act({ kind: "remove", key: id })}
              >
                Remove
              </button>
            )}
          </div>
        )}
        {stop !== undefined && (
          <div role="status" className={styles.quiet}>
            {stop}
          </div>
        )}
      </div>
    </div>
  );
});
