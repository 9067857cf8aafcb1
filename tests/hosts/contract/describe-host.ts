import { describe, test } from "vitest";
import type { HostHarness } from "./harness.ts";
import { HOST_CHECKS } from "./host-checks.ts";

/**
 * Runs every check of the port against a host.
 *
 * @param harnessOf - Called in each test; may hand over the same harness, which every check starts anew.
 */
export function describeHost(name: string, harnessOf: () => Promise<HostHarness>): void {
  describe(`the host ${name}`, () => {
    for (const { name: does, check } of HOST_CHECKS) {
      test(does, async () => check(await harnessOf()));
    }
  });
}
