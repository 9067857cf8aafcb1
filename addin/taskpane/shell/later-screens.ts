import { lazy } from "react";

const loadFirstUse = () => import(/* webpackChunkName: "first-use" */ "../first-use/first-use.tsx");
const loadTargets = () => import(/* webpackChunkName: "targets" */ "../targets/targets.tsx");
const loadPlan = () => import(/* webpackChunkName: "plan" */ "../plan/plan.tsx");
const loadHelp = () => import(/* webpackChunkName: "help" */ "../help/help.tsx");

// The screens that are not seen first come when they are asked for, or once the first one is there.
export const FirstUse = lazy(async () => ({ default: (await loadFirstUse()).FirstUse }));
export const TargetsScreen = lazy(async () => ({ default: (await loadTargets()).TargetsScreen }));
export const PlanScreen = lazy(async () => ({ default: (await loadPlan()).PlanScreen }));
export const HelpScreen = lazy(async () => ({ default: (await loadHelp()).HelpScreen }));

/** Fetches the screens that were not asked for yet, so that a tab shows its screen at once. */
export async function loadLaterScreens(): Promise<void> {
  // One that does not come now is asked for again by its tab, which says so if it does not come then.
  await Promise.allSettled([loadTargets(), loadPlan(), loadHelp()]);
}
