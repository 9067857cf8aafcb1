import { describe, expect, test } from "vitest";
import type { MemoryHost } from "../../../addin/host/memory/memory-host.ts";
import { type PaneSession, paneSession } from "../../../addin/taskpane/workbook/pane-session.ts";
import type { PaneState } from "../../../addin/taskpane/workbook/pane-state.ts";
import { strategyShown } from "../../../addin/taskpane/workbook/strategy-shown.ts";
import { viewInputs } from "../../../addin/taskpane/workbook/view-inputs.ts";
import { SAMPLE_WORKBOOK } from "../../../core/sample/index.ts";
import { deleteStrategy, type Store, saveStrategy } from "../../../core/store/index.ts";
import { overviewOf } from "../../../core/view/index.ts";
import { BY_HAND, hostWith, shown } from "../store/workbooks.ts";

const TODAY = "2026-11-22";
const TARGET_OF_STOCKS = { sheet: "Targets", row: 1, column: 2, rows: 1, columns: 1 };

/** An opened session, every state it was in, and what ends it. */
async function opened(host: MemoryHost = hostWith()) {
  const session = paneSession(host, () => TODAY);
  const states: PaneState[] = [];
  session.subscribe(() => states.push(session.state()));
  const close = session.open();
  await session.reload();
  return { session, states, close, host };
}

/** An operation that gives the first strategy a setting. */
function withMinTrade(amount: number) {
  return (store: Store): Store => {
    const [strategy] = store.strategies;
    if (!strategy) {
      throw new Error("there is no strategy");
    }
    return saveStrategy(store, strategy.name, { ...strategy, settings: new Map([["Minimum trade", amount]]) }, TODAY);
  };
}

function settled(milliseconds = 400): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function readingOf(session: PaneSession) {
  const { reading } = session.state();
  if (!reading) {
    throw new Error("nothing was read");
  }
  return reading;
}

describe("paneSession", () => {
  test("reads targets by hand as they are, for what formulas would give", async () => {
    const { session, close } = await opened(hostWith(SAMPLE_WORKBOOK));
    const reading = readingOf(session);
    const strategy = strategyShown(reading.loaded.reading.store, undefined);
    const inputs = viewInputs(reading, strategy);
    expect([reading.version, strategy?.name]).toEqual([0, "All portfolio"]);
    expect(inputs && overviewOf(inputs).value).toBe(128_450.2);
    close();
  });

  test("finds ids of targets that the sheet turned into numbers, and finds them mended", async () => {
    const sheet = (name: string, ...rows: readonly (readonly (string | number)[])[]) => ({
      name,
      rows: rows.map((row) => row.map((value) => ({ value }))),
    });
    const host = hostWith({
      sheets: [
        sheet("Holdings", ["Holding", "Asset ID", "Asset class", "Value"], ["Fund", "0050", "Stocks", 100]),
        sheet(
          "Targets",
          ["Asset class", "Holding", "Asset ID", "Target"],
          ["Stocks", "", "", 1],
          ["Stocks", "Fund", 50, 1],
        ),
      ],
    });
    const { session, close } = await opened(host);
    expect(readingOf(session).findings.map(({ row, column }) => [row, column])).toEqual([[3, "Asset ID"]]);
    host.user.type({ sheet: "Targets", row: 2, column: 2, rows: 1, columns: 1 }, "'0050");
    await session.reload();
    expect(readingOf(session).findings).toEqual([]);
    close();
  });

  test("keeps what was read the same object while nothing changed", async () => {
    const { session, close } = await opened();
    const before = readingOf(session);
    await session.reload();
    await settled();
    expect(readingOf(session)).toBe(before);
    close();
  });

  test("is stale as soon as somebody edits, and reads again by itself", async () => {
    const { session, states, close, host } = await opened();
    await settled();
    const before = readingOf(session);
    states.length = 0;
    host.user.type(TARGET_OF_STOCKS, 0.5);
    await settled();
    expect(states.map(({ isStale }) => isStale)).toEqual([true, false]);
    const [first] = readingOf(session).loaded.reading.store.strategies;
    expect(first?.classes[0]?.target?.toNumber()).toBe(0.5);
    expect(readingOf(session).holdings).toBe(before.holdings);
    close();
  });

  test("sets up strategies with the first save, names the copy, and is not stale for its own change", async () => {
    const { session, states, close, host } = await opened();
    await settled();
    expect(await session.save("Save settings", withMinTrade(100))).toBe(true);
    await settled();
    expect(session.state().message?.text).toBe(
      "Save settings: done. Targets made by hand are now a strategy; the sheet as it was is kept as “Targets (copy)”.",
    );
    expect(states.some(({ isStale }) => isStale)).toBe(false);
    expect(readingOf(session).version).toBe(1);
    expect(shown(host, "Strategies")[1]?.[0]).toBe("All portfolio");
    close();
  });

  test("takes its changes back one by one", async () => {
    const { session, close } = await opened();
    await session.save("Save settings", withMinTrade(100));
    await session.save("Save again", withMinTrade(200));
    expect(session.state().changes.map(({ label }) => label)).toEqual(["Save settings", "Save again"]);
    await session.undo();
    expect(session.state().message).toMatchObject({ kind: "done", text: "Undo “Save again”: done." });
    expect(readingOf(session).loaded.reading.store.strategies[0]?.settings.get("Minimum trade")).toBe(100);
    await session.undo();
    expect(session.state().message).toMatchObject({ kind: "done", text: "Undo “Save settings”: done." });
    expect(session.state().changes).toEqual([]);
    close();
  });

  test("takes the first save back with the strategies that it set up", async () => {
    const { session, close, host } = await opened();
    await session.save("Save settings", withMinTrade(100));
    await session.undo();
    expect(session.state().changes).toEqual([]);
    expect(host.workbook()).toEqual(hostWith().workbook());
    close();
  });

  test("takes one change back for every undo, also where two come at once", async () => {
    const { session, close } = await opened();
    for (const amount of [100, 200, 300]) {
      await session.save(`Save ${amount}`, withMinTrade(amount));
    }
    await Promise.all([session.undo(), session.undo()]);
    expect(session.state().message?.text).toBe("Undo “Save 200”: done.");
    expect(session.state().changes.map(({ label }) => label)).toEqual(["Save 100"]);
    expect(readingOf(session).loaded.reading.store.strategies[0]?.settings.get("Minimum trade")).toBe(100);
    close();
  });

  test("keeps what is left of a change that was taken back in part", async () => {
    const host = hostWith();
    let applied = 0;
    const apply: MemoryHost["apply"] = async (change) => {
      applied += 1;
      if (applied === 4) {
        throw new Error("the server is away");
      }
      return host.apply(change);
    };
    const { session, close } = await opened({ ...host, apply });
    await session.save("Save settings", withMinTrade(100));
    await session.undo();
    expect(session.state()).toMatchObject({
      message: { kind: "problem", action: { label: "Try again" } },
      changes: [{ label: "Save settings" }],
    });
    await session.undo();
    expect(session.state().changes).toEqual([]);
    expect(host.workbook()).toEqual(hostWith().workbook());
    close();
  });

  test("keeps the way back from strategies that were set up where the save after them fails", async () => {
    const host = hostWith();
    let applied = 0;
    const apply: MemoryHost["apply"] = async (change) => {
      applied += 1;
      if (applied === 2) {
        throw new Error("the server is away");
      }
      return host.apply(change);
    };
    const { session, close } = await opened({ ...host, apply });
    expect(await session.save("Save settings", withMinTrade(100))).toBe(false);
    expect(session.state().message?.text).toContain("Save settings: the server is away.");
    await session.undo();
    expect(host.workbook()).toEqual(hostWith().workbook());
    close();
  });

  test("asks for the date when it saves", async () => {
    const host = hostWith();
    let today = TODAY;
    const session = paneSession(host, () => today);
    const close = session.open();
    await session.reload();
    today = "2026-11-23";
    await session.save("Save settings", withMinTrade(100));
    expect(shown(host, "Strategies").flat()).toContain("2026-11-23");
    close();
  });

  test("writes nothing where somebody edited meanwhile, and says which cell", async () => {
    const { session, close, host } = await opened();
    await session.save("Save settings", withMinTrade(100));
    const saving = session.save("Save again", withMinTrade(200));
    host.user.type({ ...TARGET_OF_STOCKS, column: 7 }, 0.5);
    expect(await saving).toBe(false);
    expect(session.state().message).toMatchObject({
      kind: "problem",
      text: "Save again: Targets!H2 has changed meanwhile. Nothing was written. Look at the sheet, then try again.",
      place: { sheet: "Targets", row: 1, column: 7 },
    });
    close();
  });

  test("says what an operation refuses, and writes nothing", async () => {
    const { session, close, host } = await opened();
    const refused = await session.save("Delete Nobody", (store) => deleteStrategy(store, "Nobody"));
    expect(refused).toBe(false);
    expect(session.state().message?.text).toContain('there is no strategy "Nobody"');
    expect(host.workbook()).toEqual(hostWith().workbook());
    close();
  });

  test("has nothing to save where nothing is different", async () => {
    const { session, close } = await opened();
    expect(await session.save("Save targets", (store) => store)).toBe(false);
    expect(session.state().message).toMatchObject({ kind: "note" });
    close();
  });

  test("says why the workbook could not be read, and reads it when asked again", async () => {
    const host = hostWith();
    let isBroken = true;
    const findTables = () => (isBroken ? Promise.reject(new Error("the server is away")) : host.findTables());
    const { session, close } = await opened({ ...host, findTables });
    expect(session.state()).toMatchObject({ failure: "the server is away.", reading: undefined });
    isBroken = false;
    await session.reload();
    expect(session.state().failure).toBeUndefined();
    expect(readingOf(session).version).toBe(0);
    isBroken = true;
    await session.reload();
    expect(session.state()).toMatchObject({
      isStale: true,
      message: { kind: "problem", action: { label: "Try again" } },
    });
    close();
  });

  test("finds tables that come into an empty workbook", async () => {
    const { session, close, host } = await opened(hostWith({ sheets: [{ name: "Sheet1", rows: [] }] }));
    expect(readingOf(session).version).toBeUndefined();
    await settled();
    const rows = [
      ["Asset class", "Target"],
      ["Stocks", 1],
    ].map((row) => row.map((value) => ({ value })));
    host.user.do({ kind: "insertSheet", sheet: { name: "Targets", rows } });
    host.user.type({ sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 }, "x");
    await settled();
    expect(readingOf(session).version).toBe(0);
    close();
  });

  test("shows in one pane what another saves", async () => {
    const host = hostWith(BY_HAND);
    const [one, other] = [await opened(host), await opened(host)];
    await settled();
    await one.session.save("Save settings", withMinTrade(100));
    await settled();
    const [strategy] = readingOf(other.session).loaded.reading.store.strategies;
    expect(strategy?.settings.get("Minimum trade")).toBe(100);
    expect(other.states.some(({ isStale }) => isStale)).toBe(true);
    expect(other.session.state().isStale).toBe(false);
    one.close();
    other.close();
  });

  test("listens to nothing once it is closed", async () => {
    const host = hostWith();
    let watching = 0;
    const watch: MemoryHost["watch"] = (ranges, onChange) => {
      watching += 1;
      const stop = host.watch(ranges, onChange);
      return () => {
        watching -= 1;
        stop();
      };
    };
    const { states, close } = await opened({ ...host, watch });
    await settled();
    expect(watching).toBe(1);
    close();
    const count = states.length;
    host.user.type(TARGET_OF_STOCKS, 0.5);
    await settled();
    expect([watching, states.length]).toEqual([0, count]);
  });
});
