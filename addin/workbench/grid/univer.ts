import "@univerjs/preset-sheets-core/lib/index.css";
import "./parameter-help.css";
import { IConfigService, IUndoRedoService, LocaleType } from "@univerjs/core";
import { CalculationMode, SHEETS_PLUGIN_CONFIG_KEY, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import { createUniver, LogLevel } from "@univerjs/presets";
import type { FunctionDefinition } from "../../../core/index.ts";
import { descriptionOf } from "../functions/descriptions.ts";
import { type Call, sheetFunction } from "../functions/sheet-function.ts";
import { GroupedUndo } from "./grouped-undo.ts";
import { PALETTE } from "./palette.ts";

/** What runs in the grid: the table of functions, and the runner that calls one. */
export interface GridFunctions {
  readonly definitions: readonly FunctionDefinition[];
  readonly call: Call;
}

const UNDO_OF_LARGE_SHEETS = { largeSheetOperation: { largeSheetCellCountThreshold: Number.POSITIVE_INFINITY } };

/** Univer, started inside an element. */
export function startUniver(container: HTMLElement, { definitions, call }: GridFunctions, dark: boolean) {
  const started = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    theme: PALETTE,
    darkMode: dark,
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: GroupedUndo }]],
    presets: [
      UniverSheetsCorePreset({
        container,
        ribbonType: "simple",
        // Brokers' files are full of figures kept as text on purpose; the functions read them.
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
        formula: {
          function: definitions.map((definition) => [sheetFunction(definition, call), definition.name]),
          description: definitions.map(descriptionOf),
          // An opened file may carry values that another program computed: everything is worked out afresh.
          initialFormulaComputing: CalculationMode.FORCED,
        },
      }),
    ],
  });
  // Beyond 6,000 cells Univer would forget the whole of its undo when a sheet is removed.
  started.univer
    .__getInjector()
    .get(IConfigService)
    .setConfig(SHEETS_PLUGIN_CONFIG_KEY, UNDO_OF_LARGE_SHEETS, { merge: true });
  return started;
}
