import { Button } from "@fluentui/react-components";
import { useFirstUseStyles } from "./styles.ts";
import type { SelectedTable } from "./use-selected-table.ts";

/** Takes what is selected in the sheet as the holdings. */
export function SelectedRange(props: { readonly selected: SelectedTable; readonly onTaken: () => void }) {
  const styles = useFirstUseStyles();
  const { take, objection } = props.selected;
  return (
    <div>
      <Button className={styles.wide} onClick={() => void take().then((isTaken) => isTaken && props.onTaken())}>
        Use the selected range
      </Button>
      <div role="status" className={styles.problem}>
        {objection}
      </div>
    </div>
  );
}
