import { expect, test } from "vitest";
import { draftOf } from "../../../addin/taskpane/targets/draft.ts";
import { followStrategies, withDraft } from "../../../addin/taskpane/targets/draft-book.ts";
import { reduceDraft } from "../../../addin/taskpane/targets/reduce-draft.ts";
import { strategyOf } from "../../core/store/strategy-of.ts";

const GROWTH = strategyOf(["Stocks", "", 0.6], ["Bonds", "", 0.4]);
const CORE = { ...strategyOf(["Stocks", "", 1]), name: "Core" };
const DRAFT = reduceDraft(draftOf(GROWTH), { kind: "type", key: "class Bonds", text: "30" }, undefined);
const BOOK = withDraft({ strategies: [GROWTH, CORE], drafts: new Map() }, "Growth", () => DRAFT);

test("a draft goes with its strategy to another name, and back with it", () => {
  const renamed = followStrategies(BOOK, [{ ...GROWTH, name: "Calm" }, CORE]);
  expect([...renamed.drafts]).toEqual([["Calm", DRAFT]]);
  expect([...followStrategies(renamed, [GROWTH, CORE]).drafts]).toEqual([["Growth", DRAFT]]);
});

test("a draft waits while its strategy cannot be read, and goes to no other one", () => {
  const gone = followStrategies(followStrategies(BOOK, []), [CORE, { ...CORE, name: "New" }]);
  expect([...gone.drafts.keys()]).toEqual(["Growth"]);
  expect([...withDraft(gone, "Growth", () => undefined).drafts]).toEqual([]);
});

test("a copy of a strategy leaves the draft where it is", () => {
  const copied = followStrategies(BOOK, [GROWTH, { ...GROWTH, name: "Growth (2)" }, CORE]);
  expect([...copied.drafts.keys()]).toEqual(["Growth"]);
});
