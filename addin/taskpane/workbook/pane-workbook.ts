import type { Finding, Repair, Store, StoredStrategy } from "../../../core/store/index.ts";
import type { ViewInputs } from "../../../core/view/index.ts";
import type { SpreadsheetHost } from "../../host/host.ts";
import type { RangeRef } from "../../host/range.ts";
import type { LoadedHoldings, UnknownHoldings } from "../../store/load-holdings.ts";
import type { LoadedStore } from "../../store/load-store.ts";

/** What every screen of the pane is given: the workbook as it was read last, and the ways to change it. */
export interface PaneWorkbook {
  readonly host: SpreadsheetHost;
  /** ISO date at the moment it is read, for what is saved. */
  readonly today: string;
  readonly loaded: LoadedStore;
  readonly holdings: LoadedHoldings | UnknownHoldings;
  /** 0 for targets made by hand, which are read as they are and set up as strategies by the first save; undefined for none. */
  readonly version: number | undefined;
  /** The strategy that is shown; undefined where the workbook has none. */
  readonly strategy: StoredStrategy | undefined;
  /** What overview and plans are worked out from; undefined while holdings or targets are missing. */
  readonly inputs: ViewInputs | undefined;
  /** Everything that is wrong with the tables. */
  readonly findings: readonly Finding[];
  /** Whether the sheet changed since it was read; figures are then shown as older ones until it is read again. */
  readonly isStale: boolean;
  /** Shows another strategy, in this pane alone. */
  readonly choose: (strategy: string) => void;
  /** Saves what an operation makes of the store, as one step; says what came of it. False where nothing was written. */
  readonly save: (label: string, change: (store: Store) => Store) => Promise<boolean>;
  readonly repair: (repair: Repair) => Promise<boolean>;
  /** What can be taken back: the label of the last change of this pane; undefined for nothing. */
  readonly undoable: string | undefined;
  readonly undo: () => Promise<void>;
  /** Shows a place in the sheet. */
  readonly show: (place: RangeRef) => void;
  /** Reads the workbook again. */
  readonly reload: () => Promise<void>;
  /** Tells the person something; it stays until it is closed or the next one comes. */
  readonly tell: (message: PaneMessage) => void;
}

/** Something to tell, with what can be done about it. */
export interface PaneMessage {
  readonly kind: "done" | "note" | "problem";
  readonly text: string;
  /** Where it is in the sheet. */
  readonly place?: RangeRef;
  readonly action?: { readonly label: string; readonly run: () => void };
}
