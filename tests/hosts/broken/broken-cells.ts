import { type BrokenHost, broken, inCells, reading, writing } from "./broken-host.ts";

/** Hosts that read or write cells wrongly. */
export const BROKEN_CELLS: readonly BrokenHost[] = [
  writing("writes texts that look like numbers as numbers", (content) =>
    typeof content === "string" && content.trim() !== "" && Number.isFinite(Number(content))
      ? Number(content)
      : content,
  ),
  writing("writes texts that look like formulas as formulas", (content) =>
    typeof content === "string" && content.startsWith("=") ? { formula: content } : content,
  ),
  writing("writes TRUE and FALSE as truths", (content) =>
    content === "TRUE" || content === "FALSE" ? content === "TRUE" : content,
  ),
  writing("trims texts", (content) => (typeof content === "string" ? content.trim() : content)),
  writing("drops formulas", (content) => (typeof content === "object" && content ? "" : content)),
  writing("empties what it is to leave alone", (content) => content ?? ""),
  writing("leaves alone what it is to empty", (content) => (content === "" ? null : content)),
  reading("reads errors as texts", (block) =>
    inCells(block, (value) => (typeof value === "object" ? value.error : value)),
  ),
  reading("reads no further than the sheet's end", (block) => ({
    ...block,
    values: block.values.filter((row) => row.some((value) => value !== "")),
  })),
  reading("reads truths as texts", (block) =>
    inCells(block, (value) => (typeof value === "boolean" ? String(value).toUpperCase() : value)),
  ),
  reading("hides formulas", (block) => ({ ...block, formulas: block.formulas.map((row) => row.map(() => "")) })),
  broken("reads sheet by sheet instead of in order", (host) => ({
    read: async (ranges) => host.read([...ranges].sort((one, other) => (one.sheet < other.sheet ? -1 : 1))),
  })),
  broken("reads blanks from a sheet that is gone", (host) => ({
    read: async (ranges) => {
      const names = new Set((await host.sheets()).map(({ name }) => name));
      return host.read(ranges.filter(({ sheet }) => names.has(sheet)));
    },
  })),
];
