import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

type LaterScreen = LazyExoticComponent<ComponentType<{ readonly workbook: PaneWorkbook }>>;

/** The screens that are not seen first: they come when they are asked for, or once the first one is there. */
export interface LaterScreens {
  readonly FirstUse: LaterScreen;
  readonly TargetsScreen: LaterScreen;
  readonly PlanScreen: LaterScreen;
  readonly HelpScreen: LaterScreen;
}

const loadFirstUse = () => import(/* webpackChunkName: "first-use" */ "../first-use/first-use.tsx");
const loadTargets = () => import(/* webpackChunkName: "targets" */ "../targets/targets.tsx");
const loadPlan = () => import(/* webpackChunkName: "plan" */ "../plan/plan.tsx");
const loadChanges = () => import(/* webpackChunkName: "changes" */ "../workbook/save-workbook.ts");
const loadHelp = () => import(/* webpackChunkName: "help" */ "../help/help.tsx");

/** The later screens, none of them asked for yet. One that did not come stays so: to try again takes new ones. */
export function laterScreens(): LaterScreens {
  return {
    FirstUse: lazy(async () => ({ default: (await loadFirstUse()).FirstUse })),
    TargetsScreen: lazy(async () => ({ default: (await loadTargets()).TargetsScreen })),
    PlanScreen: lazy(async () => ({ default: (await loadPlan()).PlanScreen })),
    HelpScreen: lazy(async () => ({ default: (await loadHelp()).HelpScreen })),
  };
}

/** Fetches what was not asked for yet, so that a tab shows its screen, and a change is made, at once. */
export async function loadLaterScreens(): Promise<void> {
  // One that does not come now is asked for again when it is needed, which says so if it does not come then.
  await Promise.allSettled([loadTargets(), loadPlan(), loadHelp(), loadChanges()]);
}
