import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../../../core/cells/cell.ts";
import { fromCurrentAllocation } from "../../../../core/store/start/from-current-allocation.ts";
import { fromModel } from "../../../../core/store/start/from-model.ts";
import { SIXTY_FORTY, THREE_FUND } from "../../../../core/store/start/model-portfolio.ts";
import { proposeRoles } from "../../../../core/store/start/propose-roles.ts";
import type { StartingPoint } from "../../../../core/store/start/starting-point.ts";
import { allocated } from "../../allocated.ts";
import { portfolioOf } from "./held.ts";

const HEADER = ["Holding", "Asset ID", "Asset class", "Value"];

const holdingRows: fc.Arbitrary<Cells> = fc
  .array(
    fc.tuple(
      fc.constantFrom("US stocks", "International stocks", "Bonds", "Gold", "Cash", ""),
      fc.oneof(fc.integer({ min: -50, max: 100 }), fc.integer({ min: 1, max: 10_000_000 })),
      fc.boolean(),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((rows) => [
    HEADER,
    ["ANCHOR", "", "US stocks", 5_000],
    ...rows.map(([name, value, hasId], place) => [`S${place}`, hasId ? `ID-${place}` : "", name, value]),
  ]);

/** A starting point as a targets table. */
function tableOf({ classes }: StartingPoint): Cells {
  return [
    ["Asset class", "Holding", "Asset ID", "Target"],
    ...classes.flatMap(({ name, target, holdings }) => [
      [name, "", "", target?.toNumber() ?? ""],
      ...holdings.map((one) => [name, one.holding, one.assetId, one.target?.toNumber() ?? ""]),
    ]),
  ];
}

describe("a starting point, written as a table, is what formulas plan with", () => {
  test("the current allocation: no class is further from its target than left-outs and a hundredth of a percent explain", () => {
    fc.assert(
      fc.property(holdingRows, (cells) => {
        const start = fromCurrentAllocation(portfolioOf(cells));
        const { classes } = allocated(cells, tableOf(start)).allocation;
        const given = classes.filter(({ target }) => target);
        const total = given.reduce((sum, { value }) => sum + value, 0);
        for (const { name, target, value, holdings } of given) {
          expect(Math.abs(value / total - (target?.number ?? Number.NaN)), name).toBeLessThan(2e-4);
          const written = start.classes.find((one) => one.name === name)?.holdings ?? [];
          for (const { holding, target: share } of written) {
            expect(holdings.find(({ symbol }) => symbol === holding)?.targetInClass?.number).toBe(share?.toNumber());
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each([[SIXTY_FORTY], [THREE_FUND]])("$name: each role has its target", (model) => {
    fc.assert(
      fc.property(holdingRows, (cells) => {
        const portfolio = portfolioOf(cells);
        const names = portfolio.holdings.flatMap(({ assetClass }) => assetClass ?? []);
        const roles = proposeRoles(model, names);
        const { classes } = allocated(cells, tableOf(fromModel(model, portfolio, roles))).allocation;
        for (const { role, name, target } of model.parts) {
          const players = classes.filter((one) => (roles.get(one.name) ?? (one.name === name ? role : "")) === role);
          expect(players.reduce((sum, one) => sum + (one.target?.number ?? 0), 0)).toBeCloseTo(target.toNumber(), 12);
        }
        expect(classes.find(({ name }) => name === "Gold")?.target).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
