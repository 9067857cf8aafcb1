import { expect } from "vitest";
import { run } from "../../core/run.ts";
import { driftView, rowOf } from "../../sheets/drift-view.ts";
import { planView } from "../../sheets/plan-view.ts";
import { expectChanges } from "../expect-changes.ts";
import type { Check, Checks } from "../planner-case.ts";
import { classTargets, holdingsOf } from "../tables.ts";

/** A holding without a class. Their view needs no targets and ours does: a class Equity of which nothing is held. */
const unspecified: Check = ({ input, expected }) => {
  const [quantity, price] = (input.pos as Readonly<Record<string, readonly [number, number]>>).BNCT ?? [0, 0];
  const { classes, total } = driftView(
    run(
      "REBAL_DRIFT",
      [
        ["Holding", "Quantity", "Price"],
        ["BNCT", quantity, price],
      ],
      classTargets([["Equity", 1]]),
    ),
  );
  const unknown = rowOf(classes, "Unclassified");
  expect([unknown.Value, Number(unknown.Weight) * 100]).toEqual(expected.unknown);
  expect(total.Value).toBe(expected.total);
};

/** A parent with holdings of its own and a child: for us an asset class, the child one of its holdings. */
const parentWithAssets: Check = ({ input, expected }) => {
  const held = Object.entries(input.pos as Readonly<Record<string, readonly [number, number]>>);
  const { classes, holdings, total } = driftView(
    run(
      "REBAL_DRIFT",
      [
        ["Holding", "Asset class", "Quantity", "Price"],
        ...held.map(([name, [quantity, price]]) => [name, "bond", quantity, price]),
      ],
      classTargets([["bond", 1]]),
    ),
  );
  const [parent, child] = [rowOf(classes, "bond"), rowOf(holdings, "BNDLOCAL")];
  expect([parent.Value, Number(parent.Weight) * 100]).toEqual(expected.bond);
  expect([child.Value, Number(child.Weight) * 100]).toEqual(expected.bond_local);
  expect(total.Value).toBe(expected.total);
};

/** M1 keeps a threshold of every deposit in cash: our Cash reserve. */
const reserve: Check = ({ input, expected }) => {
  const plan = planView(
    run(
      "DEPOSIT_PLAN",
      holdingsOf([["AAA", "One", 0]]),
      classTargets([["One", 1]]),
      Number(input.deposit),
      `Cash reserve=${Number(input.reserve)}`,
    ),
  );
  expectChanges(plan, { AAA: Number(expected.invest) });
  expect(plan.cashLeft).toBe(100 * Number(expected.hold));
};

/** fava_investor's views of an allocation, and M1's cash reserve. */
export const OTHER_CHECKS: Checks = {
  "fav-unspecified": unspecified,
  "fav-parent-assets": parentWithAssets,
  "m1-threshold-1": reserve,
};
