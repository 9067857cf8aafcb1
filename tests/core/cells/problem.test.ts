import { expect, test } from "vitest";
import { InputError, type Problem, Problems, problemText, refuse } from "../../../core/cells/problem.ts";

const PROBLEM: Problem = {
  code: "NOT_A_NUMBER",
  range: "Holdings",
  row: 4,
  subject: "BND",
  column: "Price",
  what: '"abc" is not a number',
  remedy: "Enter a price, or leave it empty and give a value",
};
const TEXT = 'Holdings row 4 (BND), Price: "abc" is not a number. Enter a price, or leave it empty and give a value.';

test("problemText(problem) says where, what and what to do", () => {
  expect(problemText(PROBLEM)).toBe(TEXT);
  const { range, code, what, remedy } = PROBLEM;
  expect(problemText({ range, code, what, remedy })).toBe(
    'Holdings: "abc" is not a number. Enter a price, or leave it empty and give a value.',
  );
});

test.each([
  [1, ""],
  [2, " (and 1 more problem)"],
  [4, " (and 3 more problems)"],
])("new InputError(%d problems) gives the first in full and counts the others", (count, rest) => {
  const problems = new Problems();
  for (let index = 0; index < count; index += 1) {
    problems.add(PROBLEM);
  }
  expect(problems.found).toHaveLength(count);
  expect(() => problems.throwIfAny()).toThrow(new InputError([PROBLEM, ...problems.found.slice(1)]));
  expect(() => problems.throwIfAny()).toThrow(expect.objectContaining({ message: `${TEXT}${rest}` }));
});

test("new Problems().throwIfAny() lets pass what has no problem", () => {
  expect(() => new Problems().throwIfAny()).not.toThrow();
});

test("refuse(problem) throws it alone", () => {
  expect(() => refuse(PROBLEM)).toThrow(TEXT);
});
