import { useMemo, useState } from "react";
import { assignClasses, type ClassChoice } from "../../../core/store/index.ts";
import { unclassifiedView } from "../../../core/view/index.ts";
import { countText } from "../format/count.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { ClassChoices } from "./class-choices.tsx";
import { StepHeading } from "./step-heading.tsx";
import { useFirstUseStyles } from "./styles.ts";

/** Gives holdings without an asset class one, as rows of the shown strategy's targets: one step, whatever the number. */
export function AssignClasses(props: { readonly workbook: PaneWorkbook; readonly onDone: () => void }) {
  const styles = useFirstUseStyles();
  const { workbook, onDone } = props;
  const { inputs, strategy, today } = workbook;
  const [isBusy, setBusy] = useState(false);
  const view = useMemo(
    () => inputs && unclassifiedView(inputs.holdings, { table: inputs.targets, strategy: inputs.strategy }),
    [inputs],
  );
  if (!view || !strategy) {
    return null;
  }
  const save = async (choices: readonly ClassChoice[]) => {
    setBusy(true);
    const label = `Assign ${countText(choices.length, "asset class", undefined, "asset classes")}`;
    const isSaved = await workbook.save(label, (store) => assignClasses(store, strategy.name, choices, today));
    setBusy(false);
    if (isSaved) {
      onDone();
    }
  };
  return (
    <section className={styles.screen} aria-label="Asset classes">
      <StepHeading takesFocus>
        {view.holdings.length === 0 ? "Every holding has an asset class" : "Which asset class is each in?"}
      </StepHeading>
      <p className={styles.lead}>
        {`Each choice becomes a row of the targets of ${strategy.name}, without a target of its own.`}
      </p>
      <ClassChoices
        view={view}
        saveText="Save asset classes"
        isBusy={isBusy}
        onSave={(choices) => void save(choices)}
        skipText="Back"
        onSkip={onDone}
      />
    </section>
  );
}
