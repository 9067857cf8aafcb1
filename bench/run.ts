import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchmarkPage } from "./page.ts";
import { plannerPart } from "./planner/planner-part.ts";
import { sheetsFile } from "./sheets-file.ts";
import { storePart } from "./store/store-part.ts";
import { waterLevel } from "./water-level.ts";
import { wholeCalls } from "./whole-calls.ts";
import { workbenchStart } from "./workbench-start.ts";

/** The parts of docs/benchmarks.md, by the name that prints one of them alone: `npx tsx bench/run.ts planner`. */
const PARTS = new Map<string, () => Promise<string> | string>([
  [
    "calls",
    async () =>
      benchmarkPage([...(await wholeCalls()), await waterLevel(), await sheetsFile(), await workbenchStart()]),
  ],
  ["planner", plannerPart],
  ["store", storePart],
]);

const [wanted] = process.argv.slice(2);
const parts: string[] = [];
for (const [name, text] of PARTS) {
  if (wanted === undefined || wanted === name) {
    parts.push(await text());
  }
}
const page = parts.join("\n");
if (wanted === undefined) {
  writeFileSync(join(import.meta.dirname, "../docs/benchmarks.md"), page);
}
process.stdout.write(page);
