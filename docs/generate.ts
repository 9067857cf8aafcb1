import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedDocs } from "./generated-docs.ts";

const root = join(import.meta.dirname, "..");
for (const [path, text] of generatedDocs(readFileSync(join(root, "README.md"), "utf8"))) {
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
