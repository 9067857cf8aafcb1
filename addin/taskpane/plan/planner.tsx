import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { InputError } from "../../../core/index.ts";
import type { StoredStrategy } from "../../../core/store/index.ts";
import { smallestDeposit, type ViewInputs } from "../../../core/view/index.ts";
import { amountText } from "../format/money.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { AmountField } from "./amount-field.tsx";
import { FlowChoice } from "./flow-choice.tsx";
import { amountProblem, type PlanAnswer, ruleProblem } from "./plan-request.ts";
import { PlanResult } from "./plan-result.tsx";
import { RuleChips } from "./rule-chips.tsx";
import { ruleMoney, typedNumber } from "./rule-money.ts";
import { TYPED_RULES, withSavedRules } from "./rules.ts";
import { useAnswer } from "./use-answer.ts";
import { usePlanForm } from "./use-plan-form.ts";

/** What plans are made from. */
export interface PlannerProps {
  readonly workbook: PaneWorkbook;
  readonly inputs: ViewInputs;
  readonly strategy: StoredStrategy;
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  save: { alignSelf: "flex-start" },
});

/** What is entered, and under it what comes of it. */
export function Planner({ workbook, inputs, strategy }: PlannerProps): ReactElement {
  const styles = useStyles();
  const form = usePlanForm(inputs);
  const { answer, isOlder } = useAnswer(form.request);
  const [unreachable, setUnreachable] = useState<{ readonly of: ViewInputs; readonly why: string }>();
  const { tried } = form.request.inputs;
  const isFaulty = TYPED_RULES.some(({ name }) => tried.has(name) && ruleProblem(answer, name) !== undefined);
  const takeSmallest = () => {
    const found = smallest(form.request.inputs);
    if ("amount" in found) {
      form.setAmount(typedNumber(found.amount));
    } else {
      setUnreachable({ of: form.request.inputs, why: found.notReachable });
    }
  };
  const saveRules = async () => {
    const change = `Save the rules of ${strategy.name}`;
    if (await workbook.save(change, (store) => withSavedRules(store, strategy.name, tried, workbook.today))) {
      form.forgetRules(tried);
    }
  };
  return (
    <div className={styles.screen}>
      <FlowChoice flow={form.flow} onChoose={form.setFlow} />
      <AmountField
        flow={form.flow}
        amount={form.amount}
        currency={answer.plan?.currency ?? ""}
        readAs={readAs(answer)}
        problem={amountProblem(answer)}
        notReachable={unreachable?.of === form.request.inputs ? unreachable.why : undefined}
        onType={form.setAmount}
        onSmallest={takeSmallest}
      />
      <RuleChips
        flow={form.flow}
        strategy={strategy}
        tried={tried}
        money={(amount) => ruleMoney(amount, answer.plan?.currency ?? "", answer.plan?.decimals ?? 0)}
        problemOf={(rule) => ruleProblem(answer, rule)}
        onTry={form.tryRule}
      />
      {tried.size > 0 && (
        <Button size="small" className={styles.save} disabledFocusable={isFaulty} onClick={() => void saveRules()}>
          Save as the strategy's rules
        </Button>
      )}
      <PlanResult workbook={workbook} form={form} answer={answer} isOlder={isOlder} />
    </div>
  );
}

/** The amount that was read, where that is not what was typed to the letter. */
function readAs({ plan, request }: PlanAnswer): string | undefined {
  const typed = request.amount.trim();
  return plan && typed !== "" && ![String(plan.amount), typedNumber(plan.amount)].includes(typed)
    ? amountText(plan.amount, plan.decimals)
    : undefined;
}

/** The smallest deposit that reaches every target; what is in its way counts as a reason too. */
function smallest(inputs: ViewInputs): ReturnType<typeof smallestDeposit> {
  try {
    return smallestDeposit(inputs);
  } catch (error) {
    if (error instanceof InputError) {
      return { notReachable: error.message };
    }
    throw error;
  }
}
