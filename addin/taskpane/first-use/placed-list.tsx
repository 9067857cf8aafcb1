import type { PlacedText } from "../../../core/view/index.ts";
import type { RangeRef } from "../../host/range.ts";
import { Summary } from "../parts/summary.tsx";
import { PlaceLink } from "./place-link.tsx";
import { placeName, placeOf, type TablePlace } from "./place-of.ts";
import { useFirstUseStyles } from "./styles.ts";

/** How many sentences stand open; the rest unfolds. */
const OPEN = 4;

/** Sentences about cells, each with the place that shows it in the sheet. */
export function PlacedList(props: {
  readonly label: string;
  readonly texts: readonly PlacedText[];
  readonly table: TablePlace;
  readonly onShow: (place: RangeRef) => void;
}) {
  const styles = useFirstUseStyles();
  const { label, texts, table, onShow } = props;
  const rest = texts.slice(OPEN);
  if (texts.length === 0) {
    return null;
  }
  return (
    <div>
      <h3 className={styles.subheading}>{label}</h3>
      <PlacedLines texts={texts.slice(0, OPEN)} table={table} onShow={onShow} />
      {rest.length > 0 && (
        <details>
          <Summary className={styles.summary}>{rest.length} more</Summary>
          <PlacedLines texts={rest} table={table} onShow={onShow} />
        </details>
      )}
    </div>
  );
}

function PlacedLines(props: {
  readonly texts: readonly PlacedText[];
  readonly table: TablePlace;
  readonly onShow: (place: RangeRef) => void;
}) {
  const styles = useFirstUseStyles();
  return (
    <ul className={styles.list}>
      {props.texts.map((placed) => {
        const place = placeOf(placed, props.table);
        return (
          <li key={`${placed.row} ${placed.column} ${placed.text}`} className={styles.line}>
            {place && <PlaceLink place={place} text={placeName(place)} onShow={props.onShow} />} {placed.text}
          </li>
        );
      })}
    </ul>
  );
}
