import { InputError } from "../../../core/index.ts";
import type { Repair, Store } from "../../../core/store/index.ts";
import type { SpreadsheetHost, Unsubscribe } from "../../host/host.ts";
import { inTurn } from "../../host/in-turn.ts";
import type { RangeRef } from "../../host/range.ts";
import { type Following, followWorkbook } from "./follow-workbook.ts";
import { EMPTY_STATE, type PaneState } from "./pane-state.ts";
import type { PaneMessage } from "./pane-workbook.ts";
import { problemPlace } from "./problem-place.ts";
import type { WorkbookReading } from "./read-workbook.ts";
import type { Saved, UndoableChange } from "./save-workbook.ts";
import { wordsOf } from "./words-of.ts";

/** How many changes can be taken back. */
const UNDO_STEPS = 20;

/** Makes a change to the workbook as it was read. */
type Make = (reading: WorkbookReading) => Promise<Saved>;

/** How changes are made, fetched with the first of them: to look at a portfolio needs none of it. */
const changing = () => import(/* webpackChunkName: "changes" */ "./save-workbook.ts");

/** One pane on one workbook, without anything drawn: what it knows, and what it can do. */
export interface PaneSession {
  readonly state: () => PaneState;
  readonly subscribe: (onChange: () => void) => Unsubscribe;
  /** Begins to read and to watch; returns what ends both. */
  readonly open: () => Unsubscribe;
  readonly choose: (strategy: string) => void;
  readonly save: (label: string, change: (store: Store) => Store) => Promise<boolean>;
  readonly repair: (repair: Repair) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly show: (place: RangeRef) => void;
  readonly reload: () => Promise<void>;
  readonly tell: (message: PaneMessage | undefined) => void;
}

/** A session of a pane; nothing happens before it is opened. The date is asked for whenever something is saved. */
export function paneSession(host: SpreadsheetHost, today: () => string): PaneSession {
  const listeners = new Set<() => void>();
  const takeTurn = inTurn();
  let state = EMPTY_STATE;
  let following: Following | undefined;
  /** What was told of a reading that failed; it is over with the next one that does not. */
  let ofReading: PaneMessage | undefined;

  const become = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) {
      listener();
    }
  };
  const tell = (message: PaneMessage | undefined): void => become({ message });
  const reload = async (): Promise<void> => following?.readAgain();
  const fail = (what: string, problem: unknown, again: () => void): void =>
    tell({ kind: "problem", text: `${what}: ${wordsOf(problem)}`, action: { label: "Try again", run: again } });

  const open = (): Unsubscribe => {
    const opened = followWorkbook(host, {
      onRead: (reading, isStale) => {
        const message = state.message === ofReading ? undefined : state.message;
        become({ reading, isStale, failure: undefined, message });
      },
      onStale: () => become({ isStale: true }),
      onFailed: (problem) => {
        if (state.reading) {
          become({ isStale: true });
          fail("The workbook could not be read again", problem, () => void reload());
          ofReading = state.message;
        } else {
          become({ failure: wordsOf(problem) });
        }
      },
    });
    following = opened;
    void opened.readAgain();
    return () => {
      opened.stop();
      following = undefined;
    };
  };

  /** Makes a change, tells what came of it, and reads what there is then; a refusal in words writes nothing. */
  const commitNow = async (label: string, make: Make, again: () => void): Promise<boolean> => {
    const { reading } = state;
    if (!reading) {
      return false;
    }
    try {
      following?.changedHere();
      const { undoable, isSaved, message } = await make(reading);
      following?.changedHere();
      become({ message, changes: [...state.changes, ...(undoable ? [undoable] : [])].slice(-UNDO_STEPS) });
      await reload();
      return isSaved;
    } catch (problem) {
      if (problem instanceof InputError) {
        const [first] = problem.problems;
        const place = first && problemPlace(first, reading);
        tell({ kind: "problem", text: `${label}: ${problem.message}`, ...(place ? { place } : {}) });
      } else {
        fail(label, problem, again);
      }
      await reload();
      return false;
    }
  };
  const commit = (label: string, make: Make): Promise<boolean> =>
    takeTurn(() => commitNow(label, make, () => void commit(label, make)));

  // The last change is looked up when its turn comes: until then another one may be made, or this one taken back.
  const undo = (): Promise<void> =>
    takeTurn(async () => {
      const last = state.changes[state.changes.length - 1];
      if (last) {
        const others = state.changes.slice(0, -1);
        const onLeft = (left?: UndoableChange): void => become({ changes: left ? [...others, left] : others });
        const make: Make = async () => (await changing()).takeBack(host, last, onLeft);
        await commitNow(`Undo “${last.label}”`, make, () => void undo());
      }
    });

  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    open,
    choose: (chosen) => become({ chosen }),
    save: (label, change) =>
      commit(label, async (reading) => (await changing()).saveWorkbook(host, reading, label, change, today())),
    repair: (repair) =>
      commit(repair.label, async (reading) => (await changing()).repairWorkbook(host, reading, repair)),
    undo,
    show: (place) => {
      host.select(place).catch((problem: unknown) => tell({ kind: "problem", text: wordsOf(problem) }));
    },
    reload,
    tell,
  };
}
