import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { Icon } from "../parts/icons.tsx";
import type { DraftAction } from "./draft-action.ts";

const useStyles = makeStyles({
  pin: { minWidth: "28px", width: "28px", height: "28px", padding: 0, color: tokens.colorNeutralForeground3 },
  pinned: { color: tokens.colorBrandForeground1 },
});

/** Pins a target, so that sliders leave it alone. */
export const PinButton = memo(function PinButton(props: {
  readonly id: string;
  readonly name: string;
  readonly isPinned: boolean;
  readonly act: (action: DraftAction) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Button
      className={props.isPinned ? `${styles.pin} ${styles.pinned}` : styles.pin}
      appearance="subtle"
      size="small"
      icon={<Icon name={props.isPinned ? "pinned" : "pin"} size={18} />}
      aria-label={`Pin ${props.name}`}
      aria-pressed={props.isPinned}
      title={props.isPinned ? "Pinned: sliders leave it alone" : "Pin: sliders will leave it alone"}
      onClick={() => props.act({ kind: "pin", key: props.id })}
    />
  );
});
