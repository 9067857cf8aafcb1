import type { NamedRange } from "../cells/cell.ts";
import { headerKey } from "../cells/key.ts";
import { Problems } from "../cells/problem.ts";
import { keyText, quoted } from "../cells/text.ts";
import { LATER_FORMATS, ORDER_COLUMNS, ORDER_FORMATS, type OrderFormat, readPlan } from "../orders/index.ts";
import { parseSettings } from "../settings/index.ts";
import type { FunctionDefinition } from "./define.ts";
import { settingsParameter } from "./parameters.ts";

const FORMAT_NAMES = ORDER_FORMATS.map(({ name }) => name);

/** A plan's orders as lines for a broker. */
export const brokerOrders: FunctionDefinition = {
  name: "BROKER_ORDERS",
  summary: "A plan's orders as lines to carry to a broker.",
  parameters: [
    {
      name: "plan",
      kind: "range",
      optional: false,
      help: "The whole result of DEPOSIT_PLAN, WITHDRAWAL_PLAN or REBAL_PLAN, from its header row to its Total.",
      example: "Plan!A6:K12",
    },
    {
      name: "format",
      kind: "text",
      optional: true,
      help: `${FORMAT_NAMES.join(" or ")}; left out, the first.`,
      example: `"${FORMAT_NAMES[0]}"`,
    },
    { ...settingsParameter, help: "None has an effect yet; Order type and Limit cushion are refused." },
  ],
  result:
    "Checklist: one order a row, amounts in the order's own currency. Tab-separated: one column of text, one order a line.",
  columns: ORDER_COLUMNS,
  example: `=BROKER_ORDERS(DEPOSIT_PLAN(Holdings!A1:F13, Targets!A1:C17, 1500))`,
  compute: ([plan, format, settingsRange]) => {
    const problems = new Problems();
    parseSettings(settingsRange, problems);
    const chosen = formatOf(format, problems);
    const orders = plan ? readPlan(plan, problems) : [];
    problems.throwIfAny();
    return chosen?.write(orders) ?? [];
  },
};

function formatOf(range: NamedRange | undefined, problems: Problems): OrderFormat | undefined {
  const name = keyText(range?.cells[0]?.[0]);
  if (name === "") {
    return ORDER_FORMATS[0];
  }
  const format = ORDER_FORMATS.find((one) => headerKey(one.name) === headerKey(name));
  if (!format) {
    const isLater = LATER_FORMATS.some((later) => headerKey(later) === headerKey(name));
    problems.add({
      code: isLater ? "NOT_AVAILABLE_YET" : "UNKNOWN_FORMAT",
      range: "Format",
      what: isLater ? `${quoted(name)} is not available yet` : `there is no format ${quoted(name)}`,
      remedy: `Choose ${FORMAT_NAMES.join(" or ")}`,
    });
  }
  return format;
}
