import { describe, expect, test } from "vitest";
import { loadStore } from "../../../addin/store/load-store.ts";
import { migrateStore } from "../../../addin/store/migrate-store.ts";
import { SAMPLE_WORKBOOK } from "../../../core/sample/index.ts";
import { versionOf } from "../../../core/store/index.ts";
import { BY_HAND, hostWith, sheetOf, shown } from "./workbooks.ts";

const TODAY = "2026-11-22";

async function version(host: ReturnType<typeof hostWith>) {
  const { reading, notes } = await loadStore(host);
  return versionOf(reading.tables, notes);
}

describe("migrateStore", () => {
  test("adds the tables and columns that targets by hand lack, and keeps a copy", async () => {
    const host = hostWith();
    expect(await version(host)).toBe(0);
    expect((await migrateStore(host, await loadStore(host), TODAY)).kind).toBe("applied");
    expect(await version(host)).toBe(1);
    expect(shown(host, "Targets")[0]?.slice(0, 8)).toEqual([
      "Asset class",
      "Holding",
      "Strategy",
      "Asset ID",
      "Min",
      "Max",
      "Pinned",
      "Target",
    ]);
    expect(shown(host, "Targets (copy)")).toEqual(shown(hostWith(), "Targets"));
    expect(shown(host, "Strategies")[1]?.slice(0, 3)).toEqual(["All portfolio", "", true]);
    expect(shown(host, "Evenkeel")[1]).toEqual(["Version", "1"]);
    expect(host.workbook().names).toContainEqual({ name: "Targets", reference: "Targets!A1:H5" });
  });

  test("leaves formulas on the table whole", async () => {
    const host = hostWith();
    await migrateStore(host, await loadStore(host), TODAY);
    expect(shown(host, "Drift")).toEqual([["=REBAL_DRIFT(Holdings!A1:C3,Targets!A1:H5)"], ["=Targets!H2"]]);
  });

  test("takes the sample as it comes", async () => {
    const host = hostWith(SAMPLE_WORKBOOK);
    expect((await migrateStore(host, await loadStore(host), TODAY)).kind).toBe("applied");
    expect((await loadStore(host)).findings).toEqual([]);
  });

  test("leaves the workbook as it was where a step fails", async () => {
    for (const failing of [0, 1, 2, 3, 4, 5, 6, 7]) {
      let count = -1;
      const host = hostWith(BY_HAND, {
        beforeStep: () => {
          count += 1;
          if (count === failing) {
            throw new Error("no");
          }
        },
      });
      const outcome = await migrateStore(host, await loadStore(host), TODAY);
      expect(outcome).toMatchObject({ kind: "failed", isRestored: true });
      expect(host.workbook()).toEqual(hostWith().workbook());
    }
  });

  test("writes nothing where something is to be repaired first", async () => {
    const broken = {
      sheets: [
        sheetOf("Targets", [
          ["Asset class", "Target"],
          ["Stocks", 0.5],
          ["Stocks", 0.5],
        ]),
      ],
    };
    const host = hostWith(broken);
    const loaded = await loadStore(host);
    await expect(migrateStore(host, loaded, TODAY)).rejects.toThrow("until then nothing is changed");
    expect(host.workbook()).toEqual(hostWith(broken).workbook());
  });

  test("refuses a workbook that has strategies already", async () => {
    const host = hostWith();
    await migrateStore(host, await loadStore(host), TODAY);
    const again = await loadStore(host);
    await expect(migrateStore(host, again, TODAY)).rejects.toThrow("there is a Strategies table already");
  });
});
