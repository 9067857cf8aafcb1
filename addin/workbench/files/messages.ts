import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import type { Opened } from "./opened.ts";

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: "read"; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "write"; readonly workbook: WorkbookSpec; readonly functions: readonly string[] };

/** What comes back: what was asked for, or a reason in words. */
export type Reply =
  | { readonly kind: "opened"; readonly opened: Opened }
  | { readonly kind: "written"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "refused"; readonly reason: string };
