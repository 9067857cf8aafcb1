import { expect, test } from "vitest";
import { readNotes, versionOf } from "../../../../core/store/index.ts";
import { tableOf } from "../recovery/table-text.ts";

const strategies = tableOf("Strategies", "Strategy | Active\nGrowth | TRUE");
const targets = tableOf("Targets", "Asset class | Target\nStocks | 1");
const NO_NOTES = readNotes([]);
const saying = (version: string) =>
  readNotes([
    ["Item", "Value"],
    ["Version", version],
  ]);

test("versionOf(tables) is 0 for targets with no Strategies beside them", () => {
  expect(versionOf({ strategies: undefined, targets }, NO_NOTES)).toBe(0);
});

test("versionOf(tables) is 1 where there is a Strategies table", () => {
  expect(versionOf({ strategies, targets }, NO_NOTES)).toBe(1);
  expect(versionOf({ strategies, targets: undefined }, saying("1"))).toBe(1);
});

test("versionOf(tables) is 0 again where Strategies was deleted, whatever the notes say", () => {
  expect(versionOf({ strategies: undefined, targets }, saying("1"))).toBe(0);
});

test("versionOf(tables) is what the notes name where that is later than ours", () => {
  expect(versionOf({ strategies, targets }, saying("2"))).toBe(2);
});

test("versionOf(tables) is undefined where there are no tables", () => {
  expect(versionOf({ strategies: undefined, targets: undefined }, saying("soon"))).toBeUndefined();
});
