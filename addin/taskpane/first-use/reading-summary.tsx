import { mergeClasses } from "@fluentui/react-components";
import type { HoldingsView } from "../../../core/view/index.ts";
import type { RangeRef } from "../../host/range.ts";
import { countText } from "../format/count.ts";
import { amountText } from "../format/money.ts";
import type { TablePlace } from "./place-of.ts";
import { PlacedList } from "./placed-list.tsx";
import { useFirstUseStyles } from "./styles.ts";

/** What a table of holdings comes to: its total, how many holdings, what is left out and what cannot be read. */
export function ReadingSummary(props: {
  readonly view: HoldingsView;
  readonly table: TablePlace;
  readonly onShow: (place: RangeRef) => void;
}) {
  const styles = useFirstUseStyles();
  const { view, table, onShow } = props;
  const { problems, notes, accounts, currency } = view;
  const isWhole = problems.length === 0;
  return (
    <>
      <div aria-live="polite">
        {isWhole && (
          <div className={styles.figure}>
            {amountText(view.value, view.decimals)} <span className={styles.currency}>{currency}</span>
          </div>
        )}
        <div className={styles.quiet}>
          {countText(view.holdings, "holding")}
          {accounts.length > 0 && ` · ${accountsText(accounts)}`}
          {isWhole && currency === "" && " · no currency is named"}
        </div>
        {!isWhole && (
          <div className={mergeClasses(styles.problem, styles.grow)}>
            {countText(problems.length, "problem")}: there is no total until every amount can be read.
          </div>
        )}
      </div>
      <PlacedList label="Cannot be read" texts={problems} table={table} onShow={onShow} />
      <PlacedList label="Left out, and other notes" texts={notes} table={table} onShow={onShow} />
    </>
  );
}

function accountsText(accounts: readonly string[]): string {
  return accounts.length <= 3 ? accounts.join(", ") : countText(accounts.length, "account");
}
