import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Context, createContext, runInContext } from "node:vm";
import { headerText } from "../../apps-script/build/shipped-text.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, "dist/apps-script");

/** The Google Sheets file as it ships; built first where it is missing or older than its sources. */
export function readSheetsFile(): string {
  const path = join(FOLDER, "Code.js");
  if (!existsSync(path) || !readFileSync(path, "utf8").startsWith(headerText())) {
    build();
  }
  return readFileSync(path, "utf8");
}

/** The manifest that ships beside it. */
export function readSheetsManifest(): unknown {
  readSheetsFile();
  return JSON.parse(readFileSync(join(FOLDER, "appsscript.json"), "utf8"));
}

/** A realm of its own that holds the language and the file, and nothing of Node's, the browser's or Google's. */
export function loadSheetsFile(): Context {
  const context = createContext({});
  runInContext(readSheetsFile(), context, { filename: "Code.js" });
  return context;
}

function build(): void {
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--config", "apps-script/webpack.apps-script.js"],
    { cwd: ROOT, encoding: "utf8" },
  );
  if (status !== 0) {
    throw new Error(`The Google Sheets file did not build.\n${stdout}\n${stderr}`);
  }
}
