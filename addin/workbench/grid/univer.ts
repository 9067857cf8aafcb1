import "@univerjs/preset-sheets-core/lib/index.css";
import "./parameter-help.css";
import { IUndoRedoService, LocaleType } from "@univerjs/core";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
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

/** Univer, started inside an element. */
export function startUniver(container: HTMLElement, { definitions, call }: GridFunctions, dark: boolean) {
  return createUniver({
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
}
