import { runInContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { type Argument, callFunction, FUNCTIONS, type FunctionDefinition, InputError } from "../../core/index.ts";
import { loadSheetsFile } from "./sheets-file.ts";

const context = loadSheetsFile();

/** Evaluates source in the file's own realm, so that arguments are made there as Sheets makes them. */
function evaluate(source: string): unknown {
  return runInContext(source, context);
}

const HOLDINGS = [
  ["Asset class", "Holding", "Quantity", "Price", "Value", "As of"],
  ["Stocks", "VTI", 20, 250, 5000, "2026-03-31"],
  ["Stocks", "VXUS", 30, 60, 1800, "2026-03-31"],
  ["", "", "", "", "", ""],
  ["Bonds", "BND", 40, 75, 3000, "2026-03-31"],
];
const TARGETS = [
  ["Asset class", "Holding", "Target"],
  ["Stocks", "", 0.6],
  ["Stocks", "VTI", 0.7],
  ["Stocks", "VXUS", 0.3],
  ["Bonds", "", 0.4],
];
/** The result of DEPOSIT_PLAN, which BROKER_ORDERS takes. */
function planOf(): Argument {
  const depositPlan = FUNCTIONS.find(({ name }) => name === "DEPOSIT_PLAN");
  return depositPlan ? callFunction(depositPlan, [HOLDINGS, TARGETS, 1000]) : undefined;
}

/** What to pass for a parameter, by its name. */
const ARGUMENTS: Readonly<Record<string, Argument>> = {
  holdings: HOLDINGS,
  targets: TARGETS,
  deposit: 1000,
  withdrawal: 500,
  cash: 250,
  plan: planOf(),
  format: "Checklist",
  settings: [
    ["Show all", true],
    ["Decimals", 2],
  ],
};

/** Arguments for a function, from the required ones alone to all of them. */
function callsOf({ parameters }: FunctionDefinition): readonly (readonly Argument[])[] {
  const required = parameters.filter(({ optional }) => !optional).length;
  const values = parameters.map(({ name }) => {
    expect(Object.keys(ARGUMENTS), "add what to pass to ARGUMENTS").toContain(name);
    return ARGUMENTS[name];
  });
  return parameters.map((_, count) => values.slice(0, count + 1)).filter((args) => args.length >= required);
}

/** Source of a call, its ISO dates written as dates. */
function sourceOf(name: string, args: readonly Argument[]): string {
  const written = args.map((argument) => JSON.stringify(argument) ?? "undefined").join(", ");
  return `${name}(${written.replace(/"(\d{4})-(\d\d)-(\d\d)"/g, "new Date($1, $2 - 1, $3)")})`;
}

/** What core says, as plain text: results of two realms are equal as JSON. */
function coreSays(definition: FunctionDefinition, args: readonly Argument[]): string {
  try {
    const table = callFunction(definition, args);
    return JSON.stringify(table.length === 1 && table[0]?.length === 1 ? table[0][0] : table);
  } catch (error) {
    return error instanceof InputError ? `Error: ${error.message}` : expect.fail(String(error));
  }
}

function fileSays(source: string): string {
  try {
    return JSON.stringify(evaluate(source));
  } catch (error) {
    return String(error);
  }
}

describe.each(FUNCTIONS)("$name in the Google Sheets file", (definition) => {
  test("returns what core returns, with and without optional arguments", () => {
    for (const args of callsOf(definition)) {
      const source = sourceOf(definition.name, args);
      expect(fileSays(source), source).toBe(coreSays(definition, args));
      expect(fileSays(source)).not.toMatch(/^Error|null/);
    }
  });

  test("refuses what core refuses, with the same words", () => {
    for (const broken of ["#N/A", "Loading...", "abc"]) {
      const args = (callsOf(definition)[0] ?? []).map((argument) => withValue(argument, broken));
      expect(fileSays(sourceOf(definition.name, args))).toBe(coreSays(definition, args));
      expect(coreSays(definition, args)).toMatch(/^Error: /);
    }
  });

  test("throws an Error of its own realm, and no subclass", () => {
    const thrown = evaluate(`try { ${definition.name}(); "nothing" } catch (error) {
      [error.constructor === Error, error.name, error.message.length > 0].join() }`);
    expect(thrown).toBe("true,Error,true");
  });

  test("says so in words when something unexpected happens", () => {
    const said = fileSays(`var rows = [[1]]; rows.map = function () { throw new TypeError("boom"); };
      ${definition.name}(rows)`);
    expect(said).toBe(
      `Error: ${definition.name} failed on something unexpected: boom. ` +
        "The mistake is in Evenkeel, not in your sheet; please report it.",
    );
  });
});

test("a name that the file does not have is refused in words", () => {
  expect(fileSays('Evenkeel_.call("REBAL_NOTHING", [])')).toBe(
    "Error: REBAL_NOTHING is not in this version of Evenkeel. Paste the whole file again.",
  );
});

/** A range with its first price, value or amount replaced; other arguments as they are. */
function withValue(argument: Argument, value: string): Argument {
  if (!Array.isArray(argument)) {
    return argument;
  }
  const [header = [], first = [], ...others] = argument;
  return [header, first.map((cell: unknown) => (typeof cell === "number" ? value : cell)), ...others];
}
