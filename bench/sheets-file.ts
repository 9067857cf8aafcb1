import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { sideBySide } from "./measure.ts";
import type { Section } from "./page.ts";
import { randomSheets } from "./portfolios.ts";

/** The shipped file in an empty context, as Google Sheets starts it for each call. */
export async function sheetsFile(): Promise<Section> {
  const source = readFileSync(join(import.meta.dirname, "../dist/apps-script/Code.js"), "utf8");
  const { holdings, targets } = randomSheets(30, 30);
  const call = `DEPOSIT_PLAN(${JSON.stringify(holdings)}, ${JSON.stringify(targets)}, 1500)`;
  const start = () => {
    const context = createContext({});
    new Script(source).runInContext(context);
    return context;
  };
  return {
    title: "The Google Sheets file",
    about:
      "dist/apps-script/Code.js in an empty node:vm context: cold evaluation, and with a first call over 30 holdings.",
    timings: await sideBySide(
      [
        { name: "evaluate and first DEPOSIT_PLAN", run: () => new Script(call).runInContext(start()) },
        { name: "evaluate", run: start },
        { name: "an empty context alone", run: () => createContext({}) },
      ],
      5,
    ),
  };
}
