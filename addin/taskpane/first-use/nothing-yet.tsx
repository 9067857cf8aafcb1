import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { insertSample, sampleNames } from "../../store/insert-sample.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { StepHeading } from "./step-heading.tsx";
import { useFirstUseStyles } from "./styles.ts";
import { useOutcome } from "./use-outcome.ts";

/** How to begin where nothing in the workbook looks like holdings. */
export function NothingYet(props: {
  readonly workbook: PaneWorkbook;
  readonly takesFocus: boolean;
  readonly children: React.ReactNode;
}) {
  const styles = useFirstUseStyles();
  const { workbook } = props;
  const names = useSampleNames(workbook);
  const { isBusy, run } = useOutcome(workbook);
  const insert = () =>
    run("Insert the sample", () => insertSample(workbook.host), `The sample is on the sheets ${names.join(", ")}.`);
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
      <section className={styles.card} aria-label="A sample">
        <h3 className={styles.subheading}>A sample to try</h3>
        <p className={styles.lead}>
          {`Twelve invented holdings with targets, their drift and a plan, on new sheets: ${names.join(", ")}. What is in the workbook stays as it is.`}
        </p>
        <Button
          className={styles.wide}
          appearance="primary"
          size="large"
          disabled={isBusy}
          onClick={() => void insert()}
        >
          Insert the sample
        </Button>
      </section>
    </>
  );
}

/** What the sample's sheets would be called here. */
function useSampleNames({ host, loaded }: PaneWorkbook): readonly string[] {
  const [names, setNames] = useState<readonly string[]>(() => [...sampleNames([]).values()]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a workbook that was read again may have other sheets.
  useEffect(() => {
    let isCurrent = true;
    void host.sheets().then((sheets) => isCurrent && setNames([...sampleNames(sheets).values()]));
    return () => {
      isCurrent = false;
    };
  }, [host, loaded]);
  return names;
}
