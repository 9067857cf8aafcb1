import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchmarkPage } from "./page.ts";
import { plannerPage } from "./planner/planner-page.ts";
import { sheetsFile } from "./sheets-file.ts";
import { waterLevel } from "./water-level.ts";
import { wholeCalls } from "./whole-calls.ts";
import { workbenchStart } from "./workbench-start.ts";

/** Pages by what they are asked for: `npx tsx bench/run.ts planner` writes that page alone. */
const PAGES: ReadonlyMap<string, { readonly file: string; readonly text: () => Promise<string> | string }> = new Map([
  [
    "calls",
    {
      file: "benchmarks.md",
      text: async () =>
        benchmarkPage([...(await wholeCalls()), await waterLevel(), await sheetsFile(), await workbenchStart()]),
    },
  ],
  ["planner", { file: "benchmarks-planner.md", text: plannerPage }],
]);

const [wanted] = process.argv.slice(2);
for (const [name, { file, text }] of PAGES) {
  if (wanted === undefined || wanted === name) {
    const page = await text();
    writeFileSync(join(import.meta.dirname, "../docs", file), page);
    process.stdout.write(page);
  }
}
