import { useMemo, useState } from "react";
import type { ClassChoice } from "../../../core/store/index.ts";
import { holdingsView, unclassifiedView } from "../../../core/view/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { ChooseStart } from "./choose-start.tsx";
import { ClassChoices } from "./class-choices.tsx";
import { areRemembered, HoldingsStep } from "./holdings-step.tsx";
import { SetUpStrategies } from "./set-up-strategies.tsx";
import { StepHeading } from "./step-heading.tsx";
import { type FirstUseStep, Steps } from "./steps.tsx";
import { useFirstUseStyles } from "./styles.ts";

/** From a workbook without holdings or targets that can be read to one with both, one question at a time. */
export function FirstUse({ workbook }: { readonly workbook: PaneWorkbook }) {
  const styles = useFirstUseStyles();
  const { holdings } = workbook;
  const [isConfirmed, confirm] = useState(() => areRemembered(workbook));
  const [choices, choose] = useState<readonly ClassChoice[]>();
  const [hasMoved, move] = useState(false);
  const cells = holdings.kind === "found" ? holdings.cells : undefined;
  const view = useMemo(() => cells && unclassifiedView(cells, undefined), [cells]);
  const isWhole = useMemo(() => cells !== undefined && holdingsView(cells).problems.length === 0, [cells]);
  const isUsable = holdings.kind === "found" && holdings.findings.length === 0 && isWhole && isConfirmed;
  const needsClasses = view !== undefined && view.holdings.length > 0 && choices === undefined;
  const step: FirstUseStep = !isUsable ? "Holdings" : needsClasses ? "Asset classes" : "Targets";
  const go = (change: () => void) => {
    change();
    move(true);
  };
  return (
    <div className={styles.screen}>
      <Steps current={step} />
      {step === "Holdings" && (
        <HoldingsStep workbook={workbook} takesFocus={hasMoved} onConfirm={() => go(() => confirm(true))} />
      )}
      {step === "Asset classes" && view && (
        <>
          <StepHeading takesFocus={hasMoved}>Which asset class is each in?</StepHeading>
          <p className={styles.lead}>The sheet names none for these. Each choice is kept beside your targets.</p>
          <ClassChoices
            view={view}
            saveText="Continue"
            isBusy={false}
            onSave={(chosen) => go(() => choose(chosen))}
            skipText="Continue without"
            onSkip={() => go(() => choose([]))}
          />
        </>
      )}
      {step === "Targets" && holdings.kind === "found" && (
        <ChooseStart
          workbook={workbook}
          holdings={holdings}
          choices={choices ?? []}
          takesFocus={hasMoved}
          onBack={() => go(() => (choices === undefined ? confirm(false) : choose(undefined)))}
        />
      )}
      <SetUpStrategies workbook={workbook} />
    </div>
  );
}
