import { type DraftClass, draftOf, keyed, type TargetsDraft } from "./draft.ts";
import type { DraftAction } from "./draft-action.ts";
import { classKeyOf, type HeldPortfolio, withExplicit } from "./draft-levels.ts";
import { followSheet, keepDraft } from "./follow-sheet.ts";
import { moveInDraft } from "./move-in-draft.ts";
import { isTaken } from "./same-name.ts";
import { sendDraft, sentDraft } from "./send-draft.ts";
import { newRow, pinInDraft, typeInDraft } from "./type-in-draft.ts";

/**
 * The draft after an action. Nothing is written; saving is an operation of the store.
 *
 * @param portfolio - What is held, for automatic shares.
 */
export function reduceDraft(draft: TargetsDraft, action: DraftAction, portfolio: HeldPortfolio): TargetsDraft {
  switch (action.kind) {
    case "move":
      return moveInDraft(draft, action.key, action.percent, portfolio);
    case "drop":
      return draft.drag ? { ...draft, drag: undefined } : draft;
    case "type":
      return typeInDraft(draft, action.key, action.text, portfolio);
    case "pin":
      return pinInDraft(draft, action.key, portfolio);
    case "sheet":
      return followSheet(draft, action.strategy);
    case "send":
      return sendDraft(draft, portfolio);
    case "sent":
      return sentDraft(draft, action.isSaved);
    case "keep":
      return keepDraft(draft);
    case "discard":
      return draftOf(draft.sheet ?? draft.base);
    case "set":
      return withSetting(draft, action.name, action.cell);
    case "mistype":
      return { ...draft, unread: new Map([...draft.unread, [settingKey(action.name), action.text]]) };
    default:
      return { ...draft, ...rebuilt(draft, action, portfolio), drag: undefined, stop: undefined };
  }
}

/** The key of a planning rule's field among those of the draft. */
export function settingKey(name: string): string {
  return `rule ${name}`;
}

type Rebuild = Extract<
  DraftAction,
  { readonly kind: "fill" | "add class" | "rename class" | "add holding" | "remove" | "start" }
>;

function rebuilt(draft: TargetsDraft, action: Rebuild, portfolio: HeldPortfolio): Partial<TargetsDraft> {
  const { classes, base, nextKey, unread } = draft;
  const key = `new ${nextKey}`;
  switch (action.kind) {
    case "start": {
      const known = base.classes.map(({ name }) => name);
      const rest = [...unread].filter(([typed]) => typed.startsWith(settingKey("")));
      return {
        classes: keyed(action.classes, (name) => isTaken(name, known)),
        notes: action.notes,
        unread: new Map(rest),
      };
    }
    case "add class": {
      const added: DraftClass = { ...newRow(key, "", ""), name: action.name.trim(), origin: undefined, holdings: [] };
      return { classes: [...classes, added], nextKey: nextKey + 1 };
    }
    case "add holding": {
      const row = newRow(key, action.holding.trim(), action.assetId.trim() || action.holding.trim());
      return {
        classes: classes.map((one) => (one.key === action.key ? { ...one, holdings: [...one.holdings, row] } : one)),
        nextKey: nextKey + 1,
      };
    }
    case "rename class":
      return {
        classes: classes.map((one) => (one.key === action.key ? { ...one, name: action.name.trim() } : one)),
      };
    case "fill":
      return { classes: withExplicit(draft, (one) => one.key === action.key, portfolio) };
    case "remove":
      return {
        classes: classes
          .filter((one) => one.key !== action.key)
          .map((one) => ({ ...one, holdings: one.holdings.filter((row) => row.key !== action.key) })),
        unread: withoutGone(draft, action.key),
      };
  }
}

/** What was typed, without the fields of what is removed. */
function withoutGone({ classes, unread }: TargetsDraft, key: string): TargetsDraft["unread"] {
  const rows = classes.find((one) => one.key === key)?.holdings ?? [];
  const gone = new Set([key, ...rows.map((row) => row.key)]);
  return new Map([...unread].filter(([typed]) => !gone.has(typed) && classKeyOf(typed) !== key));
}

function withSetting(draft: TargetsDraft, name: string, cell: string | number | boolean): TargetsDraft {
  const settings = new Map([...draft.settings].filter(([known]) => known !== name));
  const unread = new Map([...draft.unread].filter(([typed]) => typed !== settingKey(name)));
  return { ...draft, settings: cell === "" ? settings : settings.set(name, cell), unread };
}
