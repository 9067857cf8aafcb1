import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { sourcesIn } from "../imports/sources.ts";

const ROOT = join(import.meta.dirname, "../..");
const PAGES = ["README.md", "CHANGELOG.md", "docs/functions.md", "docs/glossary.md", "docs/live-checklist.md"];
const ADVICE = /\b(recommend\w*|optimal\w*|best|should)\b/i;

/** Texts in a source that a person may come to read: literals, template texts, text between tags. */
function textsIn(path: string, source: string): readonly string[] {
  const texts: string[] = [];
  new Visitor({
    Literal: ({ value }) => {
      texts.push(String(value));
    },
    TemplateElement: ({ value }) => {
      texts.push(value.cooked ?? value.raw);
    },
    JSXText: ({ value }) => {
      texts.push(value);
    },
  }).visit(parseSync(path, source).program);
  return texts;
}

describe("Evenkeel ranks nothing and urges nothing:", () => {
  test.each(PAGES)("%s", (page) => {
    expect(ADVICE.exec(readFileSync(join(ROOT, page), "utf8"))?.[0]).toBeUndefined();
  });

  test.each(["core", "addin", "apps-script"])("the texts in %s", (folder) => {
    const found = [...sourcesIn(join(ROOT, folder))].flatMap(([path, source]) =>
      textsIn(path, source)
        .filter((text) => ADVICE.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});
