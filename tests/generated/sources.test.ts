import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Addresses in docs/sources.md that docstrings give, each with its file. */
function citedAnchors(): readonly (readonly [file: string, anchor: string])[] {
  return readdirSync(join(ROOT, "core"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, "core", file), "utf8");
      return [...text.matchAll(/docs\/sources\.md#([\w-]+)/gu)].map(([, anchor = ""]) => [file, anchor] as const);
    });
}

test("docstrings cite headings that docs/sources.md has", () => {
  const page = readFileSync(join(ROOT, "docs/sources.md"), "utf8");
  const headings = [...page.matchAll(/^## (.+)$/gmu)].map(([, heading = ""]) =>
    heading.toLowerCase().replaceAll(" ", "-"),
  );
  const cited = citedAnchors();
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter(([, anchor]) => !headings.includes(anchor))).toEqual([]);
  expect(headings.filter((heading) => !cited.some(([, anchor]) => anchor === heading))).toEqual([]);
});
