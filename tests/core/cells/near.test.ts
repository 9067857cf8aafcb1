import { expect, test } from "vitest";
import { nameKey } from "../../../core/cells/key.ts";
import { editDistance, isNearMiss, nearest } from "../../../core/cells/near.ts";

test.each([
  ["bond", "bonds", 1],
  ["bonds", "bnods", 1],
  ["", "abc", 3],
  ["kitten", "sitting", 3],
  ["same", "same", 0],
])("editDistance(%j, %j) is %d", (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
  expect(editDistance(to, from)).toBe(distance);
});

test.each([
  ["bond", "bonds", true],
  ["commodities", "comodites", true],
  ["gold", "golds", true],
  ["usstocks", "eustocks", false],
  ["usstocks", "usstock", true],
  ["cash", "cash", false],
  ["vti", "vxi", false],
  ["bonds", "stocks", false],
  ["bond", "bondfund", false],
])("isNearMiss(%j, %j) is %j", (one, other, expected) => {
  expect(isNearMiss(one, other)).toBe(expected);
  expect(isNearMiss(other, one)).toBe(expected);
});

test('nearest("whole share", names) is "Whole shares"', () => {
  expect(nearest("whole share", ["Cash", "Whole shares", "Show all"], nameKey)).toBe("Whole shares");
  expect(nearest("anything", [], nameKey)).toBeUndefined();
});
