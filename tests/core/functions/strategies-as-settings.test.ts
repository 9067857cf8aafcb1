import { describe, expect, test } from "vitest";
import { type Argument, type Cells, callFunction, FUNCTIONS, type Parameter } from "../../../core/index.ts";
import { columns, refusalsOf, run } from "../run.ts";
import { HOLDINGS, TARGETS } from "./sample.ts";

const TARGETS_OF_TWO: Cells = [
  ["Strategy", ...(TARGETS[0] ?? [])],
  ...TARGETS.slice(1).map((row) => ["Growth", ...row]),
  ["Calm", "Bonds", "", 0.9],
  ["Calm", "Stocks", "", 0.1],
];
const STRATEGIES: Cells = [
  ["Strategy", "Account", "Active", "Minimum trade", "Cash reserve", "Show all", "Band", "Notes"],
  ["Calm", "", false, "", "lots", "", "Narrow", ""],
  ["Growth", "", true, 50, 5, true, "", "since 2020"],
];
const PAIRS: Cells = [
  ["Strategy", "Growth"],
  ["Minimum trade", 50],
  ["Cash reserve", 5],
  ["Show all", true],
];

const ARGUMENTS: Readonly<Record<string, Argument>> = {
  holdings: HOLDINGS,
  targets: TARGETS_OF_TWO,
  plan: run("DEPOSIT_PLAN", HOLDINGS, TARGETS, 2000),
  format: "Checklist",
};

function argumentFor({ name, kind }: Parameter, settings: Argument): Argument {
  if (kind === "settings") {
    return settings;
  }
  return kind === "amount" ? 2000 : (ARGUMENTS[name] ?? expect.fail(`nothing to pass for ${name}`));
}

describe("a Strategies table as the settings argument", () => {
  test.each(FUNCTIONS.map((definition) => [definition.name, definition] as const))(
    "of %s gives what the same settings in pairs give",
    (_, definition) => {
      const call = (settings: Argument) =>
        callFunction(
          definition,
          definition.parameters.map((parameter) => argumentFor(parameter, settings)),
        );
      expect(call(STRATEGIES)).toEqual(call(PAIRS));
    },
  );

  test("chooses the targets of the active strategy, and of another by one cell above the header", () => {
    const targetsWith = (settings: Cells) =>
      columns(run("REBAL_DRIFT", HOLDINGS, TARGETS_OF_TWO, settings), "Asset class", "Target");
    expect(targetsWith(STRATEGIES)).toContainEqual(["Gold", 0.1]);
    const sound = STRATEGIES.map((row) => row.map((cell) => (cell === "lots" || cell === "Narrow" ? "" : cell)));
    expect(targetsWith([["Strategy", "Calm"], ...sound])).toContainEqual(["Bonds", 0.9]);
  });

  test("is refused with the cell as the person sees it", () => {
    expect(refusalsOf("REBAL_DRIFT", HOLDINGS, TARGETS_OF_TWO, [["Strategy", "Calm"], ...STRATEGIES])).toEqual([
      'Settings row 3 (Calm), Cash reserve: "lots" is not a number. Enter an amount.',
      'Settings row 3 (Calm), Band: "Narrow" is not one of 5/25, Absolute, Relative. Enter 5/25 or Absolute or Relative.',
    ]);
  });
});
