import { findBrowser, NO_BROWSER } from "./chromium.ts";

/**
 * Before the browser tests: says loudly that there is no browser, and fails where CI=true, so that a green run in CI
 * always means that they ran.
 */
export function setup(): void {
  if (findBrowser() !== undefined) {
    return;
  }
  if (process.env.CI === "true") {
    throw new Error(NO_BROWSER);
  }
  console.warn(`\n*** ${NO_BROWSER} ***\n`);
}
