import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchmarkPage } from "./page.ts";
import { sheetsFile } from "./sheets-file.ts";
import { waterLevel } from "./water-level.ts";
import { wholeCalls } from "./whole-calls.ts";
import { workbenchStart } from "./workbench-start.ts";

/** Runs every benchmark and writes docs/benchmarks.md. */
const page = benchmarkPage([...(await wholeCalls()), await waterLevel(), await sheetsFile(), await workbenchStart()]);
writeFileSync(join(import.meta.dirname, "../docs/benchmarks.md"), page);
process.stdout.write(page);
