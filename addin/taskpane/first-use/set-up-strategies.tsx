import { Button } from "@fluentui/react-components";
import { copyName } from "../../../core/store/index.ts";
import { migrateStore } from "../../store/migrate-store.ts";
import { countText } from "../format/count.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { PlaceLink } from "./place-link.tsx";
import { useFirstUseStyles } from "./styles.ts";
import { useOutcome } from "./use-outcome.ts";

/** Targets that were made by hand, as they were found, and setting them up as strategies. Nothing for any other version. */
export function SetUpStrategies({ workbook }: { readonly workbook: PaneWorkbook }) {
  const styles = useFirstUseStyles();
  const { isBusy, run } = useOutcome(workbook);
  const { loaded, host, today, version } = workbook;
  const range = loaded.located.targets?.range;
  if (version !== 0 || !range) {
    return null;
  }
  const { strategies } = loaded.reading.store;
  const classes = new Set(strategies.flatMap((strategy) => strategy.classes.map(({ name }) => name)));
  const copy = copyName(range.sheet, 1);
  return (
    <section className={styles.card} aria-label="Targets made by hand">
      <h3 className={styles.subheading}>Your targets</h3>
      <div>
        Found in <PlaceLink place={range} onShow={workbook.show} />
      </div>
      <div className={styles.quiet}>
        {countText(classes.size, "asset class", undefined, "asset classes")}
        {strategies.length > 1 && ` in ${countText(strategies.length, "strategy", undefined, "strategies")}`}
      </div>
      <p className={styles.lead}>
        {`They are read as they are. Setting up strategies adds the columns they lack and a sheet Strategies; a copy of the sheet as it is now is kept, ${copy} or the next name that is free.`}
      </p>
      <Button
        className={styles.wide}
        disabled={isBusy}
        onClick={() =>
          void run(
            "Set up strategies",
            () => migrateStore(host, loaded, today),
            `Strategies are set up. The sheet as it was is kept as a copy of ${range.sheet}.`,
          )
        }
      >
        Set up strategies
      </Button>
    </section>
  );
}
