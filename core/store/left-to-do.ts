import type { Problem } from "../cells/problem.ts";
import { SUM_TOLERANCE } from "../targets/index.ts";
import { levelState } from "./level/level-state.ts";
import type { ClassTarget, StoredStrategy, StoredTarget } from "./model.ts";

/**
 * What a strategy lacks before it can be planned with; empty for a complete one.
 *
 * A draft can be saved. Sums within 0.2% of 100% can be planned with, as formulas scale them. A class whose holdings leave
 * something open is complete as long as one of them has a blank target, or none has any: what is held takes the rest by
 * value.
 */
export function leftToDo(strategy: StoredStrategy): readonly Problem[] {
  const { name, classes } = strategy;
  if (classes.every(({ target }) => target === undefined)) {
    return [
      {
        code: "NO_TARGETS",
        range: "Targets",
        subject: name,
        what: "the strategy has no targets yet",
        remedy: "Add an asset class with its target, or start from the current allocation",
      },
    ];
  }
  const ofClasses = gap(classes, name, "asset classes");
  return [...ofClasses, ...classes.flatMap((one) => [...gapInClass(one, name), ...withoutTarget(one, name)])];
}

/** Whether a strategy can be planned with. */
export function isComplete(strategy: StoredStrategy): boolean {
  return leftToDo(strategy).length === 0;
}

function gap(level: readonly StoredTarget[], strategy: string, of: string): readonly Problem[] {
  const { off, kind, text } = levelState(level);
  return off.lte(SUM_TOLERANCE)
    ? []
    : [
        {
          code: "LEVEL_SUM",
          range: "Targets",
          subject: strategy,
          what: `${text} among the ${of}`,
          remedy:
            kind === "short" ? "Place it, so that they add up to 100%" : "Lower some, so that they add up to 100%",
        },
      ];
}

function gapInClass({ holdings, name }: ClassTarget, strategy: string): readonly Problem[] {
  const isOpen = holdings.some(({ target }) => target === undefined) || holdings.length === 0;
  return isOpen && levelState(holdings).kind !== "over" ? [] : gap(holdings, strategy, `holdings of ${name}`);
}

function withoutTarget({ target, holdings, name }: ClassTarget, strategy: string): readonly Problem[] {
  return target === undefined && holdings.some((holding) => holding.target?.gt(0))
    ? [
        {
          code: "NO_CLASS_TARGET",
          range: "Targets",
          subject: `${strategy}, ${name}`,
          what: "its holdings have targets, and the asset class has none",
          remedy: "Enter the class's target of the portfolio",
        },
      ]
    : [];
}
