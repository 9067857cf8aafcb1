import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { insertSample, sampleNames } from "../../store/insert-sample.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { useFirstUseStyles } from "./styles.ts";
import { useOutcome } from "./use-outcome.ts";

/** Inserts the sample, beside whatever the workbook has. */
export function SampleCard(props: {
  readonly workbook: PaneWorkbook;
  /** Whether it is the first thing to do here. */
  readonly isMain: boolean;
}) {
  const { workbook, isMain } = props;
  const styles = useFirstUseStyles();
  const names = useSampleNames(workbook);
  const { isBusy, run } = useOutcome(workbook);
  const insert = () =>
    run("Insert the sample", () => insertSample(workbook.host), `The sample is on the sheets ${names.join(", ")}.`);
  return (
    <section className={styles.card} aria-label="A sample">
      <h3 className={styles.subheading}>A sample to try</h3>
      <p className={styles.lead}>
        {`Twelve invented holdings with targets, their drift and a plan, on new sheets: ${names.join(", ")}. What is in the workbook stays as it is.`}
      </p>
      <Button
        className={styles.wide}
        appearance={isMain ? "primary" : "secondary"}
        disabled={isBusy}
        onClick={() => void insert()}
      >
        Insert the sample
      </Button>
    </section>
  );
}

/** What the sample's sheets would be called here. */
function useSampleNames({ host, loaded }: PaneWorkbook): readonly string[] {
  const [names, setNames] = useState<readonly string[]>(() => [...sampleNames([]).values()]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a workbook that was read again may have other sheets.
  useEffect(() => {
    let isCurrent = true;
    host.sheets().then(
      (sheets) => isCurrent && setNames([...sampleNames(sheets).values()]),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host, loaded]);
  return names;
}
