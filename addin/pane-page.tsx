import { useEffect, useSyncExternalStore } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { WorkbookSpec } from "../core/workbook/index.ts";
import { type MemoryHost, memoryHost } from "./host/memory/memory-host.ts";
import { Pane } from "./taskpane/pane.tsx";
import { localDate } from "./taskpane/workbook/local-date.ts";

declare global {
  /** What the page that holds the pane alone leaves on its window, for tests and the browser's console. */
  var evenkeelPane: PaneOnPage | undefined;
  /** A workbook to begin with, set before the page's script runs. */
  var evenkeelPaneWorkbook: WorkbookSpec | undefined;
}

/** The workbook in memory, and the panes on it. */
export interface PaneOnPage {
  readonly host: MemoryHost;
  readonly root: Root;
  /** Shows one more pane on the same workbook. */
  readonly mount: (element: HTMLElement) => Root;
}

const DARK = "(prefers-color-scheme: dark)";

const asked = new URLSearchParams(location.search);
const app = document.getElementById("app");
if (app !== null) {
  void start(app);
}

async function start(element: HTMLElement): Promise<void> {
  const host = memoryHost(globalThis.evenkeelPaneWorkbook ?? (await workbookAsked()));
  const width = Number(asked.get("width"));
  if (width > 0) {
    element.style.width = `${width}px`;
  }
  let panes = 0;
  const mount = (place: HTMLElement): Root => {
    panes += 1;
    // Each root counts its ids from the start.
    const root = createRoot(place, { identifierPrefix: `pane-${panes}-` });
    root.render(<PaneInColours host={host} />);
    return root;
  };
  globalThis.evenkeelPane = { host, root: mount(element), mount };
}

/** The pane in the colours that the address asks for, else in the system's. */
function PaneInColours({ host }: { readonly host: MemoryHost }) {
  const prefersDark = useSyncExternalStore(onDark, () => matchMedia(DARK).matches);
  const isDark = asked.has("scheme") ? asked.get("scheme") === "dark" : prefersDark;
  const scheme = isDark ? "dark" : "light";
  useEffect(() => {
    document.body.dataset.scheme = scheme;
  }, [scheme]);
  return <Pane host={host} scheme={scheme} today={localDate} />;
}

function onDark(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** The sample; `?empty` an empty workbook, `?big=500` one of 500 holdings. */
async function workbookAsked(): Promise<WorkbookSpec> {
  if (asked.has("empty")) {
    return { sheets: [{ name: "Sheet1", rows: [] }] };
  }
  if (asked.has("big")) {
    const { bigWorkbook } = await import(/* webpackChunkName: "sample" */ "./big-workbook.ts");
    return bigWorkbook(Number(asked.get("big")) || 500);
  }
  return (await import(/* webpackChunkName: "sample" */ "../core/sample/index.ts")).SAMPLE_WORKBOOK;
}
