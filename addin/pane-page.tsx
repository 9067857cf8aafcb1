import { createRoot, type Root } from "react-dom/client";
import { SAMPLE_WORKBOOK } from "../core/sample/index.ts";
import type { WorkbookSpec } from "../core/workbook/index.ts";
import { bigWorkbook } from "./big-workbook.ts";
import { type MemoryHost, memoryHost } from "./host/memory/memory-host.ts";
import { Pane } from "./taskpane/pane.tsx";

declare global {
  /** What the page that holds the pane alone leaves on its window, for tests and the browser's console. */
  var evenkeelPane: { readonly host: MemoryHost; readonly root: Root } | undefined;
}

const DARK = "(prefers-color-scheme: dark)";

const asked = new URLSearchParams(location.search);
const app = document.getElementById("app");
if (app !== null) {
  const host = memoryHost(workbookAsked());
  const root = createRoot(app);
  const draw = (): void => {
    const dark = asked.get("scheme") === "dark" || (!asked.has("scheme") && matchMedia(DARK).matches);
    const scheme = dark ? "dark" : "light";
    document.body.dataset.scheme = scheme;
    root.render(<Pane host={host} scheme={scheme} today={today()} />);
  };
  const width = Number(asked.get("width"));
  if (width > 0) {
    app.style.width = `${width}px`;
  }
  draw();
  matchMedia(DARK).addEventListener("change", draw);
  Object.assign(globalThis, { evenkeelPane: { host, root } });
}

/** The sample; `?empty` an empty workbook, `?big=500` one of 500 holdings. */
function workbookAsked(): WorkbookSpec {
  if (asked.has("empty")) {
    return { sheets: [{ name: "Sheet1", rows: [] }] };
  }
  return asked.has("big") ? bigWorkbook(Number(asked.get("big")) || 500) : SAMPLE_WORKBOOK;
}

/** The person's own date. */
function today(): string {
  const now = new Date();
  const part = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
