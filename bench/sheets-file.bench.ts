import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { bench, describe } from "vitest";
import { randomSheets } from "./portfolios.ts";

const file = join(import.meta.dirname, "../dist/apps-script/Code.js");
const source = readFileSync(file, "utf8");
const { holdings, targets } = randomSheets(30, 30);
const call = `JSON.stringify(DEPOSIT_PLAN(${JSON.stringify(holdings)}, ${JSON.stringify(targets)}, 1500))`;

describe("the Google Sheets file in an empty context", () => {
  bench(
    "evaluate, then the first DEPOSIT_PLAN over 30 holdings",
    () => {
      const context = createContext({});
      new Script(source).runInContext(context);
      new Script(call).runInContext(context);
    },
    { time: 2_000 },
  );
});
