import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { describe } from "vitest";

const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge", "msedge"];

/** Said once, loudly, where there is no browser. */
export const NO_BROWSER =
  "NO BROWSER FOUND: the browser tests do not run. Install Chrome, Edge or Chromium, or set CHROME_PATH.";

/**
 * The Chrome, Edge or Chromium of this machine; undefined where there is none.
 *
 * `CHROME_PATH` comes first; a `CHROME_PATH` that is not there counts as none rather than as another browser.
 */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  return (chosen ? [chosen] : usualPaths()).find((path) => existsSync(path));
}

/** Starts the browser that findBrowser finds, without a window and without traffic of its own. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(NO_BROWSER);
  }
  return chromium.launch({ executablePath, args: flags() });
}

/** `describe` for tests that need a browser: skipped where there is none (under CI the whole run has failed by then). */
export const describeInBrowser = describe.skipIf(findBrowser() === undefined);

function flags(): string[] {
  const quiet = ["background-networking", "component-update", "sync"].map((feature) => `--disable-${feature}`);
  // Chromium refuses its sandbox to root, which is who runs most containers.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return ["--disable-gpu", "--no-first-run", ...quiet, ...sandbox];
}

function usualPaths(): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => process.env[name] ?? []);
    const programs = ["Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return roots.flatMap((root) => programs.map((program) => join(root, program)));
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
