import { type Comment, type Node, parse } from "acorn";
import { describe, expect, test } from "vitest";
import { generateStubs, LIBRARY } from "../../apps-script/build/generate-stubs.ts";
import { headerText } from "../../apps-script/build/shipped-text.ts";
import { FUNCTIONS } from "../../core/index.ts";
import { readSheetsFile, readSheetsManifest } from "./sheets-file.ts";

const file = readSheetsFile();
const comments: Comment[] = [];
const { body } = parse(file, { ecmaVersion: 2019, sourceType: "script", onComment: comments });

/** Names that a top-level statement declares. */
function namesOf(statement: Node): readonly string[] {
  if (statement.type === "FunctionDeclaration") {
    return [file.slice(statement.start, statement.end).match(/^function (\w+)/)?.[1] ?? ""];
  }
  return statement.type === "VariableDeclaration" ? [file.slice(statement.start, statement.end)] : [];
}

/** The declaration of a function: its parameters, and the lines of the comment right above it. */
function declared(name: string): { readonly parameters: readonly string[]; readonly help: readonly string[] } {
  const statement = body.find((each) => each.type === "FunctionDeclaration" && each.id.name === name);
  if (statement?.type !== "FunctionDeclaration") {
    return expect.fail(`${name} is not declared`);
  }
  const comment = comments.findLast(({ end }) => end <= statement.start);
  expect(file.slice(comment?.end, statement.start)).toBe("\n");
  return {
    parameters: statement.params.map(({ start, end }) => file.slice(start, end)),
    help: (comment?.value ?? "").split("\n").map((line) => line.replace(/^[\s*]+/, "")),
  };
}

describe("dist/apps-script/Code.js", () => {
  test("begins with its version and the hash of its sources", () => {
    expect(file.startsWith(headerText())).toBe(true);
  });

  test("ends with what generateStubs(FUNCTIONS) writes", () => {
    expect(file.endsWith(generateStubs(FUNCTIONS))).toBe(true);
  });

  test("declares one variable and the functions of the table, and nothing else", () => {
    expect(body.flatMap(namesOf)).toEqual([`var ${LIBRARY};`, ...FUNCTIONS.map(({ name }) => name)]);
    const known = ["VariableDeclaration", "ExpressionStatement", "EmptyStatement", "FunctionDeclaration"];
    expect(body.filter(({ type }) => !known.includes(type))).toEqual([]);
  });

  test.each(FUNCTIONS)("declares $name with the parameters and the help of the table", (definition) => {
    const { parameters, help } = declared(definition.name);
    expect(parameters).toEqual(definition.parameters.map(({ name }) => name));
    expect(help).toContain("@customfunction");
    expect(help).toContain(definition.summary);
    expect(help).toContain(`@return ${definition.result}`);
    expect(help.filter((line) => line.startsWith("@param"))).toEqual(
      definition.parameters.map(
        ({ name, optional, help: what, example }) =>
          `@param {${example}} ${name} ${optional ? "Optional. " : ""}${what}`,
      ),
    );
  });

  test("is small enough to paste", () => {
    const kilobytes = Math.round(Buffer.byteLength(file) / 1024);
    console.log(`dist/apps-script/Code.js: ${kilobytes} KiB, ${file.split("\n").length} lines`);
    expect(kilobytes).toBeLessThan(500);
  });
});

test("appsscript.json asks for V8 and two scopes, and for no log of errors", () => {
  expect(readSheetsManifest()).toEqual({
    runtimeVersion: "V8",
    exceptionLogging: "NONE",
    oauthScopes: [
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ],
  });
});
