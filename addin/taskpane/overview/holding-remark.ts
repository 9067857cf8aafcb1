import type { OverviewHolding } from "../../../core/view/index.ts";

/** What has to be said of a holding beside its figures; "" for nothing. */
export function holdingRemark({ isHeld, isAutomatic, target, nameInTargets }: OverviewHolding): string {
  const remarks = [
    isHeld ? "" : "not held",
    target === undefined ? "no target" : "",
    isAutomatic ? "target automatic: in proportion to value" : "",
    nameInTargets === undefined ? "" : `called ${nameInTargets} in the targets`,
  ];
  return remarks.filter((remark) => remark !== "").join(" · ");
}
