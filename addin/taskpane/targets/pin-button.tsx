import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../parts/icons.tsx";

const useStyles = makeStyles({
  pin: { minWidth: "28px", width: "28px", height: "28px", padding: 0, color: tokens.colorNeutralForeground3 },
  pinned: { color: tokens.colorBrandForeground1 },
});

/** Pins a target, so that sliders leave it alone. */
export function PinButton(props: {
  readonly name: string;
  readonly isPinned: boolean;
  readonly onPin: () => void;
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
      onClick={props.onPin}
    />
  );
}
