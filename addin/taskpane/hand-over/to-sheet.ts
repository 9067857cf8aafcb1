import type { PlanView, ViewInputs } from "../../../core/view/index.ts";
import { addressOf } from "../../host/address.ts";
import { HostError } from "../../host/host-error.ts";
import { insertPlanFormula } from "../../store/insert-plan-formula.ts";
import { outcomeText } from "../../store/outcome-text.ts";
import { planFormula } from "../../store/plan-formula.ts";
import { writePlan } from "../../store/write-plan.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { ordersSummary } from "./hand-over-facts.ts";

const INSERT = "Insert the plan's formula";

/** Writes a plan to a new sheet, and says where. */
export async function writeToSheet(workbook: PaneWorkbook, plan: PlanView): Promise<void> {
  await telling(workbook, async () => {
    const title = { strategy: workbook.strategy?.name ?? "", today: workbook.today };
    const place = await writePlan(workbook.host, plan, title);
    workbook.tell({ kind: "done", text: `${ordersSummary(plan)}: written to the new sheet “${place.sheet}”.`, place });
  });
}

/** Inserts the formula that gives a plan at the selected cell, or says why it cannot be. */
export async function insertFormula(workbook: PaneWorkbook, plan: PlanView, inputs: ViewInputs): Promise<void> {
  await telling(workbook, async () => {
    const { host, holdings, loaded } = workbook;
    const { targets, strategies } = loaded.blocks;
    const [block] = holdings.kind === "found" ? await host.read([holdings.range]) : [];
    if (!block || !targets) {
      return;
    }
    const found = planFormula(plan, inputs, { holdings: block, targets, strategies });
    if ("why" in found) {
      workbook.tell({ kind: "problem", text: found.why });
      return;
    }
    const ranges = [block, targets, ...(strategies ? [strategies] : [])].map(({ range }) => range);
    const inserted = await insertPlanFormula(host, found, ranges, INSERT);
    if ("why" in inserted) {
      workbook.tell({ kind: "problem", text: inserted.why, place: inserted.place });
    } else if (inserted.outcome.kind === "applied") {
      const { inverse } = inserted.outcome;
      const takeBack = async () => {
        const back = await host.apply(inverse);
        const kind = back.kind === "applied" ? "done" : "problem";
        workbook.tell({ kind, text: outcomeText(back, "Take the formula back") });
      };
      workbook.tell({
        kind: "done",
        text: `The plan is a formula at ${addressOf(inserted.place)} now.`,
        place: inserted.place,
        action: { label: "Undo", run: () => void telling(workbook, takeBack) },
      });
    } else {
      workbook.tell({ kind: "problem", text: outcomeText(inserted.outcome, INSERT), place: inserted.place });
    }
  });
}

/** Does something with the workbook; what the host refuses is told. */
async function telling(workbook: PaneWorkbook, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof HostError)) {
      throw error;
    }
    workbook.tell({ kind: "problem", text: `${error.message}. Nothing was written.` });
  }
}
