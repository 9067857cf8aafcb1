import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnderstoodColumn } from "../../../core/view/index.ts";
import { useFirstUseStyles } from "./styles.ts";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "minmax(84px, auto) 1fr", columnGap: "16px", rowGap: "4px", margin: 0 },
  means: { color: tokens.colorNeutralForeground3 },
  header: { margin: 0, overflowWrap: "anywhere" },
});

/** Which column of the sheet is which; those under our own headers need no translation. */
export function UnderstoodColumns({ columns }: { readonly columns: readonly UnderstoodColumn[] }) {
  const styles = useStyles();
  const shared = useFirstUseStyles();
  const own = columns.filter(({ means, header }) => means === header);
  const renamed = columns.filter((column) => !own.includes(column));
  return (
    <div>
      <h3 className={shared.subheading}>Columns</h3>
      {own.length > 0 && <div>{own.map(({ means }) => means).join(", ")}</div>}
      <dl className={styles.list}>
        {renamed.map(({ field, means, header }) => (
          <div key={field} style={{ display: "contents" }}>
            <dt className={styles.means}>{means}</dt>
            <dd className={styles.header}>{header}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
