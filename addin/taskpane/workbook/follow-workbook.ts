import type { SpreadsheetHost, Unsubscribe } from "../../host/host.ts";
import { readWorkbook, type WorkbookReading } from "./read-workbook.ts";
import { watchedRanges } from "./watched-ranges.ts";

/** Changes in quick succession are read together, this many milliseconds after the first. */
const PAUSE = 120;
/** What a watcher tells for this many milliseconds after a change of ours is taken for its echo. */
const ECHO = 600;

/** What following a workbook tells. */
export interface Follower {
  readonly onRead: (reading: WorkbookReading, isStale: boolean) => void;
  /** The sheet changed, and is being read again. */
  readonly onStale: () => void;
  readonly onFailed: (problem: unknown) => void;
}

/** A workbook that is read again whenever somebody changed it. */
export interface Following {
  /** Reads once more, and tells what there is by then. */
  readonly readAgain: () => Promise<void>;
  /** Tells that the pane itself changes the workbook: what watchers say of it makes nothing older. */
  readonly changedHere: () => void;
  readonly stop: Unsubscribe;
}

/** Reads a workbook, watches what was read, and reads again after changes; never two readings at once. */
export function followWorkbook(host: SpreadsheetHost, { onRead, onStale, onFailed }: Follower): Following {
  let last: WorkbookReading | undefined;
  let watched = "";
  let unwatch: Unsubscribe = () => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let isWanted = false;
  let isStale = false;
  let isStopped = false;
  let echoUntil = 0;

  const readOnce = async (): Promise<void> => {
    isStale = false;
    try {
      const reading = await readWorkbook(host, last);
      const isWatched = await watch(reading);
      if (!isStopped) {
        last = reading;
        onRead(reading, isStale);
        if (!isWatched) {
          // What changed while nobody watched is found by reading once more.
          soon();
        }
      }
    } catch (problem) {
      if (!isStopped) {
        onFailed(problem);
      }
    }
  };
  const readUntilFresh = async (): Promise<void> => {
    while (isWanted && !isStopped) {
      isWanted = false;
      await readOnce();
    }
    running = undefined;
  };
  const readAgain = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    isWanted = true;
    running ??= readUntilFresh();
    return running;
  };

  return {
    readAgain,
    changedHere: () => {
      echoUntil = performance.now() + ECHO;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      unwatch();
    },
  };

  function soon(): void {
    timer ??= setTimeout(readAgain, PAUSE);
  }

  function onChange(): void {
    if (performance.now() < echoUntil) {
      void readAgain();
    } else {
      isStale = true;
      onStale();
      soon();
    }
  }

  /** Watches what a reading read; false where something else was watched until now. */
  async function watch(reading: WorkbookReading): Promise<boolean> {
    const ranges = await watchedRanges(host, reading);
    const wanted = JSON.stringify(ranges);
    if (wanted === watched || isStopped) {
      return true;
    }
    const before = unwatch;
    unwatch = host.watch(ranges, onChange);
    watched = wanted;
    before();
    return false;
  }
}
