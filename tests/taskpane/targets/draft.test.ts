import { expect, test } from "vitest";
import { draftOf, isChanged, type TargetsDraft } from "../../../addin/taskpane/targets/draft.ts";
import type { DraftAction } from "../../../addin/taskpane/targets/draft-action.ts";
import { membersOf } from "../../../addin/taskpane/targets/draft-levels.ts";
import { reduceDraft } from "../../../addin/taskpane/targets/reduce-draft.ts";
import { lacksOf, saveDraft } from "../../../addin/taskpane/targets/save-draft.ts";
import { sheetDifference } from "../../../addin/taskpane/targets/sheet-difference.ts";
import type { StoredStrategy } from "../../../core/store/index.ts";
import { portfolioFor } from "../../../core/view/index.ts";
import { strategyOf } from "../../core/store/strategy-of.ts";

const GROWTH = strategyOf(["Stocks", "", 0.6], ["Stocks", "VTI", 0.7], ["Bonds", "", 0.3], ["Gold", "", 0.1]);
const HELD = portfolioFor(
  [
    ["Symbol", "Asset class", "Value"],
    ["VTI", "Stocks", 50],
    ["VEA", "Stocks", 20],
    ["VWO", "Stocks", 10],
    ["BND", "Bonds", 20],
  ],
  undefined,
);

function after(draft: TargetsDraft, ...actions: readonly DraftAction[]): TargetsDraft {
  return actions.reduce((one, action) => reduceDraft(one, action, HELD), draft);
}

function keyOf({ classes }: TargetsDraft, name: string): string {
  const rows = classes.flatMap((one) => [
    { key: one.key, name: one.name },
    ...one.holdings.map(({ key, holding }) => ({ key, name: holding })),
  ]);
  return rows.find((row) => row.name === name)?.key ?? "";
}

function classTargets({ classes }: Pick<StoredStrategy, "classes">) {
  return Object.fromEntries(classes.map(({ name, target }) => [name, target?.toNumber()]));
}

function holdingTargets({ classes }: Pick<StoredStrategy, "classes">, place = 0) {
  return Object.fromEntries(
    (classes[place]?.holdings ?? []).map(({ holding, target }) => [holding, target?.toNumber()]),
  );
}

const move = (key: string, percent: number): DraftAction => ({ kind: "move", key, percent });
const type = (key: string, text: string): DraftAction => ({ kind: "type", key, text });
const pin = (key: string): DraftAction => ({ kind: "pin", key });

function saved(draft: TargetsDraft): StoredStrategy | undefined {
  return saveDraft({ strategies: [draft.base] }, draft, HELD, "2026-01-02").strategies[0];
}

test("a move scales the others, and moving back in the same drag restores them", () => {
  const draft = draftOf(GROWTH);
  const moved = after(draft, move(keyOf(draft, "Stocks"), 80));
  expect(classTargets(moved)).toEqual({ Stocks: 0.8, Bonds: 0.15, Gold: 0.05 });
  const all = after(moved, move(keyOf(draft, "Stocks"), 100));
  expect(classTargets(all)).toEqual({ Stocks: 1, Bonds: 0, Gold: 0 });
  expect(isChanged(after(all, move(keyOf(draft, "Stocks"), 60)))).toBe(false);
});

test("a pinned target never moves, and the move says where it stopped", () => {
  const draft = draftOf(GROWTH);
  const moved = after(draft, pin(keyOf(draft, "Bonds")), move(keyOf(draft, "Stocks"), 90));
  expect(classTargets(moved)).toEqual({ Stocks: 0.7, Bonds: 0.3, Gold: 0 });
  expect(moved.stop?.text).toBe("Stopped at 70%: Bonds is pinned at 30%.");
  expect(classTargets(after(moved, move(keyOf(draft, "Bonds"), 10)))).toEqual(classTargets(moved));
});

test("typing leaves the others alone, and what is no target stays as typed", () => {
  const draft = draftOf(GROWTH);
  const key = keyOf(draft, "Gold");
  expect(classTargets(after(draft, type(key, "45,5")))).toEqual({ Stocks: 0.6, Bonds: 0.3, Gold: 0.455 });
  const wrong = after(draft, type(key, "much"));
  expect([wrong.unread.get(key), classTargets(wrong).Gold, isChanged(wrong)]).toEqual(["much", 0.1, true]);
  expect(after(wrong, type(key, "")).classes[2]?.target).toBeUndefined();
});

test("held ones without target show automatic shares, made explicit by the first move", () => {
  const draft = draftOf(GROWTH);
  const [stocks = []] = membersOf(draft, HELD);
  expect(stocks.map(({ held, row, automatic }) => [held?.symbol, row !== undefined, automatic])).toEqual([
    ["VTI", true, undefined],
    ["VEA", false, 0.2],
    ["VWO", false, 0.1],
  ]);
  const vea = stocks[1]?.key ?? "";
  expect(holdingTargets(after(draft, move(vea, 40)))).toEqual({ VTI: 0.525, VEA: 0.4, VWO: 0.075 });
});

test("saving a class whose holdings were changed writes its automatic shares, unless one was cleared", () => {
  const draft = draftOf(GROWTH);
  const vti = keyOf(draft, "VTI");
  expect(holdingTargets(saved(after(draft, type(vti, "40"))) ?? GROWTH)).toEqual({ VTI: 0.4, VEA: 0.4, VWO: 0.2 });
  expect(holdingTargets(saved(after(draft, type(vti, ""))) ?? GROWTH)).toEqual({ VTI: undefined });
  expect(holdingTargets(saved(after(draft, type(keyOf(draft, "Gold"), "9"))) ?? GROWTH)).toEqual({ VTI: 0.7 });
});

test("a renamed class keeps its row, a removed one goes with its holdings, a new one comes", () => {
  const draft = draftOf(GROWTH);
  const next = saved(
    after(
      draft,
      { kind: "remove", key: keyOf(draft, "Gold") },
      { kind: "rename class", key: keyOf(draft, "Bonds"), name: "Gold" },
      { kind: "add class", name: "Cash" },
    ),
  );
  expect(next?.classes.map(({ name, row }) => [name, row])).toEqual([
    ["Stocks", 1],
    ["Gold", 3],
    ["Cash", undefined],
  ]);
});

test("where the sheet changes under a draft, the draft stays until it is kept or dropped", () => {
  const draft = draftOf(GROWTH);
  const sheet = strategyOf(["Stocks", "", 0.5], ["Stocks", "VTI", 0.7], ["Bonds", "", 0.5]);
  expect(classTargets(after(draft, { kind: "sheet", strategy: sheet }))).toEqual({ Stocks: 0.5, Bonds: 0.5 });
  const behind = after(draft, move(keyOf(draft, "Stocks"), 80), { kind: "sheet", strategy: sheet });
  expect([behind.sheet, classTargets(behind).Stocks]).toEqual([sheet, 0.8]);
  expect(classTargets(after(behind, { kind: "discard" }))).toEqual({ Stocks: 0.5, Bonds: 0.5 });
  const kept = after(behind, { kind: "keep" });
  expect([kept.sheet, kept.base, kept.classes[2]?.origin]).toEqual([undefined, sheet, undefined]);
  expect(classTargets(saved(kept) ?? GROWTH)).toEqual({ Stocks: 0.8, Bonds: 0.15, Gold: 0.05 });
});

test("planning rules are part of the draft, and a blank one is its default", () => {
  const draft = after(draftOf(GROWTH), { kind: "set", name: "Whole shares", cell: true });
  expect(saved(draft)?.settings.get("Whole shares")).toBe(true);
  expect(isChanged(after(draft, { kind: "set", name: "Whole shares", cell: "" }))).toBe(false);
});

test("what was saved and then taken back is what the draft says again", () => {
  const draft = draftOf(GROWTH);
  const moved = after(draft, move(keyOf(draft, "Stocks"), 80));
  const sheet = saved(moved) ?? GROWTH;
  const back = strategyOf(["Stocks", "", 0.6], ["Stocks", "VTI", 0.7], ["Bonds", "", 0.3], ["Gold", "", 0.1]);
  const then = after(moved, { kind: "sheet", strategy: sheet }, { kind: "sheet", strategy: back });
  expect([classTargets(then), isChanged(then)]).toEqual([{ Stocks: 0.6, Bonds: 0.3, Gold: 0.1 }, false]);
});

test("what is held without target takes what the others leave, so that nothing is lacking", () => {
  expect(lacksOf(draftOf(GROWTH), HELD)).toEqual([]);
  const [lack] = lacksOf(after(draftOf(GROWTH), type("class Gold", "")), HELD);
  expect(lack?.what).toBe("10% left to place among the asset classes");
});

test("what is edited while a save runs is a draft against what was saved, and nobody else's change", () => {
  const draft = draftOf(GROWTH);
  const sent = after(draft, move(keyOf(draft, "Stocks"), 80), { kind: "send" });
  const sheet = saved(sent) ?? GROWTH;
  const edited = after(sent, type(keyOf(draft, "Gold"), "9"));
  const ends = [
    after(edited, { kind: "sheet", strategy: sheet }, { kind: "sent", isSaved: true }),
    after(edited, { kind: "sent", isSaved: true }, { kind: "sheet", strategy: sheet }),
  ];
  for (const end of ends) {
    expect([end.sheet, end.sent, end.base]).toEqual([undefined, undefined, sheet]);
    expect([classTargets(end).Gold, classTargets(end.base).Gold, isChanged(end)]).toEqual([0.09, 0.05, true]);
  }
  const untouched = after(sent, { kind: "sheet", strategy: sheet }, { kind: "sent", isSaved: true });
  expect([untouched.base, isChanged(untouched)]).toEqual([sheet, false]);
});

test("automatic shares that a save writes are nobody else's change either", () => {
  const draft = draftOf(GROWTH);
  const sent = after(draft, type(keyOf(draft, "VTI"), "40"), { kind: "send" });
  const end = after(sent, type(keyOf(draft, "Gold"), "9"), { kind: "sheet", strategy: saved(sent) ?? GROWTH });
  expect([end.sheet, holdingTargets(end)]).toEqual([undefined, { VTI: 0.4, VEA: 0.4, VWO: 0.2 }]);
});

test("a change of somebody else's while a save runs is told as theirs alone", () => {
  const draft = draftOf(GROWTH);
  const sent = after(draft, move(keyOf(draft, "Stocks"), 80), { kind: "send" });
  const theirs = strategyOf(["Stocks", "", 0.8], ["Stocks", "VTI", 0.7], ["Bonds", "", 0.2], ["Gold", "", 0.05]);
  const edited = after(sent, type(keyOf(draft, "Gold"), "9"), { kind: "sheet", strategy: theirs });
  const end = after(edited, { kind: "sent", isSaved: true });
  expect([end.sheet, sheetDifference(end.base, theirs)]).toEqual([theirs, "Bonds is 20% now"]);
});

test("a save that fails leaves the draft as it was", () => {
  const draft = draftOf(GROWTH);
  const end = after(draft, move(keyOf(draft, "Stocks"), 80), { kind: "send" }, { kind: "sent", isSaved: false });
  expect([end.sent, end.base, classTargets(end).Stocks]).toEqual([undefined, GROWTH, 0.8]);
});
