import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SKIPPED = new Set(["node_modules", "dist", "coverage", "test-results", ".git"]);
const CODE = /\.(ts|tsx|js|mjs)$/;

/** Source files under a folder: their text by path from that folder, with forward slashes, in path order. */
export function sourcesIn(root: string): ReadonlyMap<string, string> {
  const paths = codePaths(root, "").sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

function codePaths(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return SKIPPED.has(entry.name) ? [] : codePaths(root, path);
    }
    return entry.isFile() && CODE.test(entry.name) ? [path] : [];
  });
}
