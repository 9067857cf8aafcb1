import type { ResultCell } from "../../../core/index.ts";
import type { ClassTarget, StoredStrategy } from "../../../core/store/index.ts";

/** What a person, or the sheet, does to a draft. Keys are those of its classes and holdings. */
export type DraftAction =
  /** A slider was moved to a percentage; the drag goes on until it is dropped. */
  | { readonly kind: "move"; readonly key: string; readonly percent: number }
  | { readonly kind: "drop" }
  | { readonly kind: "type"; readonly key: string; readonly text: string }
  | { readonly kind: "pin"; readonly key: string }
  /** Writes the automatic shares of a class out as targets. */
  | { readonly kind: "fill"; readonly key: string }
  | { readonly kind: "add class"; readonly name: string }
  | { readonly kind: "rename class"; readonly key: string; readonly name: string }
  | { readonly kind: "add holding"; readonly key: string; readonly holding: string; readonly assetId: string }
  /** Removes a class with its holdings, or one holding. */
  | { readonly kind: "remove"; readonly key: string }
  | { readonly kind: "start"; readonly classes: readonly ClassTarget[]; readonly notes: readonly string[] }
  /** Sets a planning rule; "" is its default. */
  | { readonly kind: "set"; readonly name: string; readonly cell: ResultCell }
  /** Remembers what was typed into a planning rule and does not fit it. */
  | { readonly kind: "mistype"; readonly name: string; readonly text: string }
  /** A save of the draft began; what is edited until it ends is no part of it. */
  | { readonly kind: "send" }
  | { readonly kind: "sent"; readonly isSaved: boolean }
  | { readonly kind: "sheet"; readonly strategy: StoredStrategy }
  | { readonly kind: "keep" }
  /** Drops every change: the draft becomes what the sheet says now. */
  | { readonly kind: "discard" };
