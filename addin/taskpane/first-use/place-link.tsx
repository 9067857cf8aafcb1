import { addressOf } from "../../host/address.ts";
import type { RangeRef } from "../../host/range.ts";
import { useFirstUseStyles } from "./styles.ts";

/** A place of the sheet as a button that shows it there. */
export function PlaceLink(props: {
  readonly place: RangeRef;
  /** What it reads; the whole address where it is left out. */
  readonly text?: string;
  readonly onShow: (place: RangeRef) => void;
}) {
  const styles = useFirstUseStyles();
  const address = addressOf(props.place);
  const text = props.text ?? address;
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={`${text}: show in the sheet`}
      title={`Show ${address} in the sheet`}
      onClick={() => props.onShow(props.place)}
    >
      {text}
    </button>
  );
}
