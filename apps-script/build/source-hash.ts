import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = ["core", "apps-script"];

/**
 * Twelve hexadecimal digits that change with any source of the Google Sheets file: the paths and texts of core and
 * apps-script, line endings aside.
 */
export function sourceHash(): string {
  const hash = createHash("sha256");
  for (const path of FOLDERS.flatMap(sourcePaths).sort()) {
    const text = readFileSync(join(ROOT, path), "utf8").replace(/\r\n/g, "\n");
    hash.update(`${path}\0${text}\0`);
  }
  return hash.digest("hex").slice(0, 12);
}

function sourcePaths(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? sourcePaths(path) : [path];
  });
}
