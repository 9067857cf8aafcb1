import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { SampleCard } from "./sample-card.tsx";
import { StepHeading } from "./step-heading.tsx";
import { useFirstUseStyles } from "./styles.ts";

/** How to begin where nothing in the workbook looks like holdings. */
export function NothingYet(props: {
  readonly workbook: PaneWorkbook;
  readonly takesFocus: boolean;
  readonly children: React.ReactNode;
}) {
  const styles = useFirstUseStyles();
  const { workbook } = props;
  return (
    <>
      <StepHeading takesFocus={props.takesFocus}>Where are your holdings?</StepHeading>
      <section className={styles.card} aria-label="Your own holdings">
        <h3 className={styles.subheading}>Your own</h3>
        <p className={styles.lead}>
          Paste a broker's export into a sheet as it came, or type a table with these headers. This page follows.
        </p>
        <table aria-label="An example of holdings">
          <thead>
            <tr className={styles.quiet}>
              <th align="left">Holding</th>
              <th align="left">Asset class</th>
              <th align="right">Value</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>VTI</td>
              <td>Stocks</td>
              <td align="right">6000</td>
            </tr>
            <tr>
              <td>BND</td>
              <td>Bonds</td>
              <td align="right">4000</td>
            </tr>
          </tbody>
        </table>
        {props.children}
      </section>
      <SampleCard workbook={workbook} isMain />
    </>
  );
}
