import { createRoot, type Root } from "react-dom/client";
import type { WorkbookSpec } from "../core/workbook/index.ts";
import { bigWorkbook } from "./big-workbook.ts";
import { type MemoryHost, memoryHost } from "./host/memory/memory-host.ts";
import { Pane } from "./taskpane/pane.tsx";
import { localDate } from "./taskpane/workbook/local-date.ts";

declare global {
  /** What the page that holds the pane alone leaves on its window, for tests and the browser's console. */
  var evenkeelPane: { readonly host: MemoryHost; readonly root: Root } | undefined;
}

const DARK = "(prefers-color-scheme: dark)";

const asked = new URLSearchParams(location.search);
const app = document.getElementById("app");
if (app !== null) {
  void start(app);
}

async function start(app: HTMLElement): Promise<void> {
  const host = memoryHost(await workbookAsked());
  const root = createRoot(app);
  const draw = (): void => {
    const dark = asked.get("scheme") === "dark" || (!asked.has("scheme") && matchMedia(DARK).matches);
    const scheme = dark ? "dark" : "light";
    document.body.dataset.scheme = scheme;
    root.render(<Pane host={host} scheme={scheme} today={localDate()} />);
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
async function workbookAsked(): Promise<WorkbookSpec> {
  if (asked.has("empty")) {
    return { sheets: [{ name: "Sheet1", rows: [] }] };
  }
  if (asked.has("big")) {
    return bigWorkbook(Number(asked.get("big")) || 500);
  }
  return (await import(/* webpackChunkName: "sample" */ "../core/sample/index.ts")).SAMPLE_WORKBOOK;
}
