import { figure, tableText } from "../page.ts";
import { closest } from "./closest.ts";
import { type Comparison, compare, HOUSEHOLDS, type MethodResult } from "./comparison.ts";
import { goalsOf } from "./goals.ts";
import { leastDrift } from "./least-drift.ts";
import { type LimitsResult, measureLimits } from "./limits.ts";
import type { MeasuredPlan } from "./measured-plan.ts";
import { mean, percent, percentOf } from "./percent.ts";
import { largestRemainder, roundedDown } from "./rounded-down.ts";
import { shareByShare } from "./share-by-share.ts";

const METHODS = [closest, roundedDown, largestRemainder, shareByShare, leastDrift];
const ONE_LEVEL = [5, 10, 20, 30, 60];
const TWO_LEVEL = [5, 10, 20, 30, 60, 200, 1_000];

/** Whole-share plans of several methods side by side, and plans under limits, as a part of the page. */
export function plannerPart(): string {
  const oneLevel = ONE_LEVEL.map((count) => compare(METHODS, "one-level", count, 2));
  const twoLevel = TWO_LEVEL.map((count) => compare(METHODS, "two-level", count, count > 60 ? 1 : 2));
  const limits = measureLimits();
  const goals = goalsOf([...oneLevel, ...twoLevel], limits);
  return `## Plans in whole shares

${HOUSEHOLDS} seeded households of each size: log-normal targets, whole shares held that are worth their targets give or take
25%, prices from 5 to 500, a deposit of 1% to 10%.

${METHODS.map(({ name, about }) => `- **${name}**: ${about}`).join("\n")}

What is measured, as means over the households:

- **distance**: √G of [decision 0009](decisions/0009-closest-plans.md) as a percentage of the deposit; *closest* makes it least.
- **misplaced**: ½ Σ |value − target × total| beyond that of *least drift*, as a percentage of the deposit. Cash left counts, as
  it is missing elsewhere. Below 0 at a level that *least drift* does not look at.
- **gain kept**: chi-square is Σ (value − target × total)² ÷ target; of what the ideal amounts take off it, how much the whole
  shares do. Ideal amounts put classes first, so that at the level of holdings more than 100% can be had, at the classes' cost.
- **drift after**: ½ Σ |drift| of the classes. **cash left**: of the deposit. **proven**: plans that their method proves to be best
  by its own measure (*least drift*: to a ten-thousandth of the deposit). A plan of *closest* that is not proven has a gap: √((G − bound) ÷ G).
- Milliseconds, for holdings that are read already; *from cells to table* is the whole call of DEPOSIT_PLAN.

### Goals

${tableText(
  ["", "wanted", "measured", "met"],
  goals.map(({ what, wanted, measured, isMet }) => [what, wanted, measured, isMet ? "yes" : "**no**"]),
)}

### Each holding its own class

${oneLevel.map(comparisonText).join("\n\n")}

### Holdings in up to 8 classes

Misplaced money and gain kept at the level of classes, then of holdings.

${twoLevel.map(comparisonText).join("\n\n")}

### Limits, withdrawals and rebalances

Holdings in classes, the planner alone. Proven: no allowed plan is closer. Gap: how far from the closest a plan that is not
proven may be.

${tableText(["", "households", "median", "95th percentile", "99th percentile", "proven", "largest gap"], limits.map(limitsRow))}
`;
}

function comparisonText({ levels, count, results, wholeCall }: Comparison): string {
  const twice = (name: string) => (levels === "two-level" ? [`${name}, classes`, "holdings"] : [name]);
  const header = ["distance", ...twice("misplaced"), ...twice("gain kept"), "drift after", "cash left", "proven"];
  const times = ["median", "95th percentile", "99th percentile"];
  const empty = header.map(() => "");
  return tableText(
    [`${count.toLocaleString("en")} holdings`, ...header, ...times],
    [
      ...results.map((result) => [...qualityCells(result, levels === "two-level"), ...timeCells(result.timing)]),
      [`${closest.name}, from cells to table`, ...empty, ...timeCells(wholeCall)],
    ],
  );
}

function qualityCells({ method, plans }: MethodResult, hasClasses: boolean): readonly string[] {
  const meanOf = (figureOf: (plan: MeasuredPlan) => number) => percent(mean(plans.map(figureOf)));
  const provenAtAll = plans.some(({ isProven }) => isProven !== undefined);
  return [
    method.name,
    meanOf(({ distance }) => distance),
    ...(hasClasses ? [meanOf(({ misplaced }) => misplaced.classes)] : []),
    meanOf(({ misplaced }) => misplaced.holdings),
    ...(hasClasses ? [meanOf(({ gainKept }) => gainKept.classes)] : []),
    meanOf(({ gainKept }) => gainKept.holdings),
    meanOf(({ portfolioDrift }) => portfolioDrift),
    meanOf(({ cashLeft }) => cashLeft),
    provenAtAll ? provenText(plans) : "",
  ];
}

/** @example 80%, gap ≤ 3.00% */
function provenText(plans: readonly MeasuredPlan[]): string {
  const proven = percentOf(plans.filter(({ isProven }) => isProven).length, plans.length);
  const gap = Math.max(...plans.map((plan) => plan.gap));
  return gap > 0 ? `${proven}, gap ≤ ${percent(gap)}` : proven;
}

function limitsRow({ name, timing, proven, households, largestGap }: LimitsResult): readonly string[] {
  return [name, String(households), ...timeCells(timing), percentOf(proven, households), percent(largestGap)];
}

function timeCells({ median, p95, p99 }: MethodResult["timing"]): readonly string[] {
  return [figure(median), figure(p95), figure(p99)];
}
