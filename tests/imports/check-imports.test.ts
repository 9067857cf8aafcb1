import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { checkImports, zoneOf } from "./check-imports.ts";
import { ZONES, type Zone } from "./zones.ts";

const trees: string[] = [];

afterEach(() => {
  for (const tree of trees.splice(0)) {
    rmSync(tree, { recursive: true });
  }
});

/** Writes a tree of tiny files, source by path, and checks it with the rules of the repository. */
function check(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), "imports-"));
  trees.push(root);
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), source);
  }
  return checkImports(root);
}

/** A file that the zone holds: `core/plan` → `core/plan/a.ts`. */
function fileIn(zone: Zone): string {
  const candidates = [zone.name, `${zone.name}/a.ts`];
  const path = candidates.find((candidate) => /\.[jt]s$/.test(candidate) && zoneOf(candidate) === zone);
  return path ?? expect.fail(`no example file for ${zone.name}`);
}

function pathBetween(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

test("checkImports(this repository) finds nothing", () => {
  expect(checkImports(join(import.meta.dirname, "../.."))).toEqual([]);
});

describe.each(ZONES)("a file of $name", (zone) => {
  const from = fileIn(zone);
  test("may import the zones it lists and no other", () => {
    for (const other of ZONES.filter((candidate) => candidate !== zone)) {
      const to = fileIn(other);
      const problems = check({ [from]: `import "${pathBetween(from, to)}";`, [to]: "export {};" });
      const broken = `${from} imports ${to}; ${zone.name} may not use ${other.name}.`;
      expect(problems).toEqual(zone.imports.includes(other.name) ? [] : [broken]);
    }
  });

  test("importing a test is a problem", () => {
    const problems = check({ [from]: `import "${pathBetween(from, "tests/a.ts")}";`, "tests/a.ts": "export {};" });
    expect(problems).toEqual([`${from} imports tests/a.ts; ${zone.name} may not use tests/a.ts.`]);
  });

  test("importing a package that the zone does not list is a problem", () => {
    expect(check({ [from]: 'import "lodash";' })).toEqual([
      `${from} imports lodash; ${zone.name} may not use that package.`,
    ]);
  });
});

describe("every way of importing is seen", () => {
  const broken = ["core/cells/a.ts imports core/plan/b.ts; core/cells may not use core/plan."];
  test.each([
    'import { b } from "../plan/b.ts";',
    'import type { B } from "../plan/b.ts";',
    'import { type B } from "../plan/b.ts";',
    'export { b } from "../plan/b.ts";',
    'export type { B } from "../plan/b.ts";',
    'export * from "../plan/b.ts";',
    'export {} from "../plan/b.ts";',
    'type B = import("../plan/b.ts").B;',
    'const b = () => import("../plan/b.ts");',
    'import b = require("../plan/b.ts");',
    'const b = new Worker(new URL("../plan/b.ts", import.meta.url));',
  ])("%s", (source) => {
    expect(check({ "core/cells/a.ts": source, "core/plan/b.ts": "export {};" })).toEqual(broken);
  });

  test("in a .tsx file beside its markup", () => {
    const source = 'import "../workbench/univer.ts"; export const pane = <div>{1 as number}</div>;';
    expect(check({ "addin/taskpane/pane.tsx": source, "addin/workbench/univer.ts": "export {};" })).toEqual([
      "addin/taskpane/pane.tsx imports addin/workbench/univer.ts; addin/taskpane may not use addin/workbench.",
    ]);
  });
});

test("an import that cannot be followed is a problem", () => {
  expect(check({ "core/plan/a.ts": "const a = import(name); const b = require(name);" })).toEqual([
    "core/plan/a.ts cannot follow name; import a literal path.",
    "core/plan/a.ts uses require; use import.",
  ]);
});

test("an import without extension is a problem", () => {
  expect(check({ "core/plan/a.ts": 'import "./b";', "core/plan/b.ts": "" })).toEqual([
    "core/plan/a.ts imports ./b, which is not a file; write its extension.",
  ]);
});

test("source that cannot be parsed is a problem", () => {
  expect(check({ "core/plan/a.ts": "import {" })).toHaveLength(1);
});

test("a file outside every zone is a problem", () => {
  expect(check({ "core/misc/a.ts": "" })).toEqual([
    "core/misc/a.ts is in no zone; give it one in tests/imports/zones.ts.",
  ]);
});

test("files that import each other in a circle are a problem", () => {
  const problems = check({
    "core/plan/a.ts": 'import "./b.ts";',
    "core/plan/b.ts": 'import type { A } from "./a.ts";',
  });
  expect(problems).toEqual(["Files import each other in a circle: core/plan/a.ts → core/plan/b.ts → core/plan/a.ts."]);
});

test("neighbouring folders that import each other in a circle are a problem", () => {
  const problems = check({
    "core/drift/a.ts": 'import "../plan/a.ts";',
    "core/plan/a.ts": "",
    "core/plan/b.ts": 'import "../drift/b.ts";',
    "core/drift/b.ts": "",
  });
  expect(problems).toEqual(["Folders import each other in a circle: core/drift → core/plan → core/drift."]);
});
