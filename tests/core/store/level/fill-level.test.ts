import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../../../core/cells/cell.ts";
import { Decimal } from "../../../../core/cells/decimal.ts";
import { automaticShares, type FillMember, makeExplicit } from "../../../../core/store/level/fill-level.ts";
import { allocated } from "../../allocated.ts";
import { targetTexts } from "./levels.ts";

/** Members as pairs of a target, "-" for none, and a value. */
function membersOf(...pairs: readonly (readonly [string, number])[]): readonly FillMember[] {
  return pairs.map(([target, value]) => ({ target: target === "-" ? undefined : new Decimal(target), value }));
}

describe("automaticShares(members)", () => {
  test.each<[string, readonly (readonly [string, number])[], readonly (number | undefined)[]]>([
    [
      "splits by value",
      [
        ["-", 30],
        ["-", 10],
      ],
      [0.75, 0.25],
    ],
    [
      "splits equally where all are worth 0",
      [
        ["-", 0],
        ["-", 0],
      ],
      [0.5, 0.5],
    ],
    [
      "splits what targets leave",
      [
        ["0.5", 10],
        ["-", 30],
        ["-", 10],
      ],
      [undefined, 0.375, 0.125],
    ],
    [
      "gives shorts nothing",
      [
        ["-", 30],
        ["-", -10],
      ],
      [1, undefined],
    ],
    [
      "gives nothing where targets sum to 1",
      [
        ["1", 10],
        ["-", 30],
      ],
      [undefined, undefined],
    ],
    [
      "gives nothing within what formulas scale",
      [
        ["0.9985", 10],
        ["-", 30],
      ],
      [undefined, undefined],
    ],
    [
      "gives nothing where targets are too much",
      [
        ["1.2", 10],
        ["-", 30],
      ],
      [undefined, undefined],
    ],
  ])("%s", (_, pairs, expected) => {
    expect(automaticShares(membersOf(...pairs), false)).toEqual(expected);
  });

  test("lets cash below 0 take part with nothing", () => {
    expect(automaticShares(membersOf(["-", 30], ["-", -10]), true)).toEqual([1, 0]);
  });

  test("equals what allocate plans with, to the last bit", () => {
    const member = fc.record({
      target: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined }),
      value: fc.integer({ min: -1_000, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 12 }), (drawn) => {
        const given = drawn.reduce((sum, { target = 0 }) => sum + target, 0);
        const members = drawn.map(({ target, value }) => ({
          // Targets that leave something; beyond 100% the formulas refuse and there is nothing to compare with.
          target: target === undefined ? undefined : new Decimal(target).div(Math.max(10_000, given * 2)),
          value,
        }));
        const isPlannable = members.some(({ target, value }) => target === undefined && value >= 0);
        if (!isPlannable) {
          return;
        }
        const filled = automaticShares(members, false);
        const planned = new Map(
          classOf(members)?.holdings.map(({ symbol, targetInClass }) => [symbol, targetInClass?.number] as const),
        );
        for (const [place, { target }] of members.entries()) {
          if (target === undefined) {
            expect(filled[place]).toBe(planned.get(`S${place}`));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** The class of the members as the formulas see it. */
function classOf(members: readonly FillMember[]) {
  const holdings: Cells = [
    ["Holding", "Asset class", "Value"],
    ...members.map(({ value }, place) => [`S${place}`, "Stocks", value / 100]),
    ["BND", "Bonds", 100],
  ];
  const targets: Cells = [
    ["Asset class", "Holding", "Target"],
    ["Stocks", "", "60%"],
    ["Bonds", "", "40%"],
    ...members.flatMap(({ target }, place) =>
      target ? [["Stocks", `S${place}`, `${target.mul(100).toFixed()}%`]] : [],
    ),
  ];
  return allocated(holdings, targets).allocation.classes.find(({ name }) => name === "Stocks");
}

describe("makeExplicit(members)", () => {
  test.each<[string, readonly (readonly [string, number])[], readonly string[]]>([
    [
      "rounds by largest remainder",
      [
        ["-", 10],
        ["-", 10],
        ["-", 10],
      ],
      ["0.3334", "0.3333", "0.3333"],
    ],
    [
      "keeps targets to the last digit",
      [
        ["0.123456", 5],
        ["-", 30],
        ["-", 10],
      ],
      ["0.123456", "0.657444", "0.2191"],
    ],
    [
      "leaves shorts blank",
      [
        ["-", 30],
        ["-", -10],
      ],
      ["1", "-"],
    ],
    [
      "leaves blank what is held and too small for a target",
      [
        ["-", 1_000_000],
        ["-", 1],
      ],
      ["1", "-"],
    ],
    [
      "gives 0 to what is worth 0",
      [
        ["-", 10],
        ["-", 0],
      ],
      ["1", "0"],
    ],
    [
      "changes nothing where nothing is left",
      [
        ["1", 10],
        ["-", 30],
      ],
      ["1", "-"],
    ],
    [
      "changes nothing where targets are too much",
      [
        ["0.9", 10],
        ["0.3", 30],
        ["-", 3],
      ],
      ["0.9", "0.3", "-"],
    ],
  ])("%s", (_, pairs, expected) => {
    expect(targetTexts(makeExplicit(membersOf(...pairs), false))).toEqual(expected);
  });

  test("sums to exactly 1 and stays within a hundredth of a percent, the largest within two", () => {
    const members = fc.array(
      fc.record({ target: fc.constant(undefined), value: fc.integer({ min: 0, max: 1_000_000 }) }),
      { minLength: 1, maxLength: 60 },
    );
    const fixed = fc.integer({ min: 0, max: 997_000 }).map((millionths) => new Decimal(millionths).div(1_000_000));
    fc.assert(
      fc.property(members, fixed, (open, target) => {
        const all = [...open, { target, value: 5 }];
        const explicit = makeExplicit(all, false);
        const automatic = automaticShares(all, false);
        expect(explicit.reduce((sum: Decimal, one) => sum.plus(one ?? 0), new Decimal(0)).toFixed()).toBe("1");
        for (const [place, share] of automatic.entries()) {
          expect(
            Math.abs((explicit[place]?.toNumber() ?? 0) - (share ?? explicit[place]?.toNumber() ?? 0)),
          ).toBeLessThan(2e-4);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
