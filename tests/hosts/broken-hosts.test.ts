import { describe, expect, test } from "vitest";
import { BROKEN_CELLS } from "./broken/broken-cells.ts";
import { BROKEN_CHANGES } from "./broken/broken-changes.ts";
import type { BrokenHost } from "./broken/broken-host.ts";
import { BROKEN_SHEETS } from "./broken/broken-sheets.ts";
import { HOST_CHECKS } from "./contract/host-checks.ts";
import { memoryHarness } from "./memory-harness.ts";

/** The first check that a host fails; undefined where it passes all. */
async function firstFailure({ make }: BrokenHost): Promise<string | undefined> {
  for (const { name, check } of HOST_CHECKS) {
    try {
      await check(memoryHarness({}, make));
    } catch {
      return name;
    }
  }
  return undefined;
}

describe("no host passes that", () => {
  test.each([...BROKEN_CHANGES, ...BROKEN_CELLS, ...BROKEN_SHEETS])("$does", async (host) => {
    expect(await firstFailure(host)).toBeDefined();
  });
});
