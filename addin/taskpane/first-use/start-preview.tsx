import type { StartingPoint } from "../../../core/store/index.ts";
import { countText } from "../format/count.ts";
import { percentText } from "../format/percent.ts";
import { useFirstUseStyles } from "./styles.ts";

/** The targets that a starting point gives, and what it leaves out. */
export function StartPreview(props: { readonly point: StartingPoint; readonly isEmpty: boolean }) {
  const styles = useFirstUseStyles();
  const { classes, notes } = props.point;
  return (
    <>
      {classes.length === 0 && <div className={styles.quiet}>No asset class yet: add them on Targets.</div>}
      <ul className={styles.list} aria-label="Targets">
        {classes.map(({ name, target, holdings }) => (
          <li key={name} className={styles.line}>
            <div className={styles.split}>
              <span className={styles.grow}>
                {name}{" "}
                {holdings.length > 0 && <span className={styles.quiet}>{countText(holdings.length, "holding")}</span>}
              </span>
              <span className={styles.number}>
                {target === undefined ? "no target" : percentText(target.toNumber(), undefined, 2)}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <div key={note} className={styles.quiet}>{`${note}.`}</div>
      ))}
    </>
  );
}
