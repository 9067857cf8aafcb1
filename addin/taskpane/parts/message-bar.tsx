import {
  Button,
  MessageBar as FluentMessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { addressOf } from "../../host/address.ts";
import type { RangeRef } from "../../host/range.ts";
import type { PaneMessage } from "../workbook/pane-workbook.ts";
import { Icon } from "./icons.tsx";
import { useFocusGivenBack } from "./use-focus-given-back.ts";

const INTENTS = { done: "success", note: "info", problem: "error" } as const;

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: tokens.borderRadiusMedium, lineHeight: tokens.lineHeightBase200 },
  body: { paddingBlock: tokens.spacingVerticalS, overflowWrap: "anywhere", whiteSpace: "normal" },
  actions: { marginTop: 0 },
  none: { display: "none" },
});

/** What a message bar can do. */
export interface MessageBarProps {
  readonly message: PaneMessage;
  readonly onShow: (place: RangeRef) => void;
  readonly onClose: () => void;
}

/** One message, with its place in the sheet and what can be done about it, until it is closed. */
export function MessageBar({ message: { kind, text, place, action }, onShow, onClose }: MessageBarProps) {
  const styles = useStyles();
  const bar = useFocusGivenBack();
  return (
    <div ref={bar}>
      <FluentMessageBar
        className={styles.bar}
        layout="multiline"
        intent={INTENTS[kind]}
        politeness={kind === "problem" ? "assertive" : "polite"}
        icon={<Icon name={kind} />}
      >
        <MessageBarBody className={styles.body}>{text}</MessageBarBody>
        <MessageBarActions
          className={place || action ? styles.actions : styles.none}
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Icon name="close" size={16} />}
              aria-label="Close the message"
              onClick={onClose}
            />
          }
        >
          {place && (
            <Button size="small" onClick={() => onShow(place)}>
              Show {addressOf(place)}
            </Button>
          )}
          {action && (
            <Button size="small" onClick={action.run}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      </FluentMessageBar>
    </div>
  );
}
