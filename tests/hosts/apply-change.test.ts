import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, Step } from "../../addin/host/change.ts";
import { type MemoryHost, memoryHost } from "../../addin/host/memory/memory-host.ts";
import type { WorkbookSpec } from "../../core/workbook/index.ts";
import { at, contentsOf, sheetOf, write } from "./contract/sheets.ts";

const LINE = fc.nat(5);
const SHEET = fc.constantFrom("One", "It's");
const CORNER = fc.tuple(LINE, LINE).map(([row, column]) => `${"ABCDEF"[column]}${row + 1}`);
const REFERENCE = fc
  .tuple(fc.constantFrom("", "One!", "'It''s'!", "Last!"), CORNER)
  .map(([sheet, corner]) => `${sheet}${corner}`);
const FORMULA = fc.oneof(
  REFERENCE.map((reference) => `=${reference}+1`),
  fc.tuple(LINE, LINE).map(([from, rows]) => `=SUM(One!$B$${from + 1}:C${from + rows + 1})`),
);
const CELL = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 9 }), fc.constantFrom("x", "007"), FORMULA);
const CELLS = fc.array(fc.array(CELL, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
const COUNT = fc.integer({ min: 1, max: 2 });
const RANGE = fc.record({ sheet: SHEET, row: LINE, column: LINE, rows: COUNT, columns: COUNT });

const BOOK: fc.Arbitrary<WorkbookSpec> = fc.record({
  sheets: fc
    .tuple(CELLS, CELLS, CELLS)
    .map(([one, its, last]) => [sheetOf("One", one), sheetOf("It's", its), sheetOf("Last", last)]),
  names: fc.constant([
    { name: "Goals", reference: "One!$B$2:$C$4" },
    { name: "Sketch", reference: "Last!$A$1" },
  ]),
});

const MADE: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(RANGE, fc.array(CELL, { minLength: 4, maxLength: 4 })).map(([range, cells]): Step => {
    const [a = null, b = null, c = null, d = null] = cells;
    const written = write("One!A1:B2", [
      [a, b],
      [c, d],
    ]);
    return written.kind === "write" ? { ...written, range: { ...range, rows: 2, columns: 2 } } : written;
  }),
  fc.record({ kind: fc.constant("insertRows"), sheet: SHEET, row: LINE, count: COUNT, like: fc.constant(undefined) }),
  fc.record({ kind: fc.constant("insertColumns"), sheet: SHEET, column: LINE, count: COUNT }),
  fc.record({
    kind: fc.constant("name"),
    name: fc.constantFrom("Goals", "Plans"),
    range: fc.option(RANGE, { nil: undefined }),
  }),
);
const ADDED: fc.Arbitrary<Step> = fc.oneof(
  CELLS.map((rows): Step => ({ kind: "insertSheet", sheet: sheetOf("Added", rows) })),
  SHEET.map((from): Step => ({ kind: "copySheet", from, to: "Added" })),
);
const DELETED: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("deleteRows"), sheet: SHEET, row: LINE, count: COUNT }),
  fc.record({ kind: fc.constant("deleteColumns"), sheet: SHEET, column: LINE, count: COUNT }),
);
const STEPS: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(MADE, { maxLength: 4 }),
    fc.array(ADDED, { maxLength: 1 }),
    fc.array(DELETED, { maxLength: 3 }),
    fc.constantFrom<readonly Step[]>([], [{ kind: "deleteSheet", sheet: "Last" }]),
  )
  .map((parts) => parts.flat());

/** The change that expects all there is. */
async function changeOf(host: MemoryHost, steps: readonly Step[]): Promise<Change> {
  const ranges = ["One!A1:Z40", "'It''s'!A1:Z40", "Last!A1:Z40"].map(at);
  return { label: "Test", expected: await host.read(ranges), steps };
}

/** What a workbook holds, whatever the order of its tabs, which a deleted sheet does not get back. */
function inAnyOrder({ sheets, names = [] }: WorkbookSpec): unknown {
  return contentsOf({ sheets: [...sheets].sort((one, other) => (one.name < other.name ? -1 : 1)), names });
}

describe("applyChange()", () => {
  test("is taken back exactly by its inverse, and made again by the inverse of that", async () => {
    const property = fc.asyncProperty(BOOK, STEPS, async (book, steps) => {
      const host = memoryHost(book, { schedule: () => {} });
      const before = inAnyOrder(host.workbook());
      const made = await host.apply(await changeOf(host, steps));
      const after = inAnyOrder(host.workbook());
      const back = made.kind === "applied" ? await host.apply(made.inverse) : made;
      expect(back.kind).toBe("applied");
      expect(inAnyOrder(host.workbook())).toEqual(before);
      const again = back.kind === "applied" ? await host.apply(back.inverse) : back;
      expect(again.kind).toBe("applied");
      expect(inAnyOrder(host.workbook())).toEqual(after);
    });
    await fc.assert(property, { numRuns: 500 });
  });

  test("leaves everything as it was, whichever step fails", async () => {
    const property = fc.asyncProperty(BOOK, STEPS, fc.nat(10), async (book, steps, place) => {
      fc.pre(steps.length > 0);
      let left = place % steps.length;
      const beforeStep = (): void => {
        left -= 1;
        if (left === -1) {
          throw new Error("injected");
        }
      };
      const host = memoryHost(book, { schedule: () => {}, beforeStep });
      const before = inAnyOrder(host.workbook());
      const outcome = await host.apply(await changeOf(host, steps));
      expect(outcome).toEqual({ kind: "failed", why: "the spreadsheet reports: injected", isRestored: true });
      expect(inAnyOrder(host.workbook())).toEqual(before);
    });
    await fc.assert(property, { numRuns: 500 });
  });
});
