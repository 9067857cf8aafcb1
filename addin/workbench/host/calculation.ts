import {
  type ICommandInfo,
  ICommandService,
  type IDisposable,
  type IExecutionOptions,
  type Injector,
} from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";

/** After this many milliseconds a calculation is not waited for any longer; what is read is what there is. */
const PATIENCE = 10_000;

/** Commands that change cells' looks alone, after which Univer calculates nothing. */
const LOOKS: ReadonlySet<unknown> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);

/**
 * Whether formulas show the results of what is in the cells. Univer begins to calculate a moment after a change, and
 * does so in pieces.
 */
export class Calculation implements IDisposable {
  readonly #sessions: FormulaCalculationSessionService;
  readonly #listening: IDisposable;
  /** The last calculation that does not know of the last change. */
  #outdated: number;

  constructor(injector: Injector) {
    const sessions = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    this.#sessions = sessions;
    this.#outdated = sessions.state.id;
    this.#listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (dirty.get(command.id) && !isResultOrLook(command, options)) {
        this.#outdated = sessions.state.id;
      }
    });
  }

  /** Waits until no formula is out of date. */
  async settled(): Promise<void> {
    if (!this.#isSettled()) {
      // Univer's own wait lasts half a second where nothing is about to be calculated, so it is not asked each time.
      await this.#sessions.waitForLatestApplied(PATIENCE).catch(() => undefined);
      this.#outdated = Math.min(this.#outdated, this.#sessions.state.id - 1);
    }
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #isSettled(): boolean {
    const { id, started, stopped, completed, resultEmitted, resultApplied } = this.#sessions.state;
    const isDone = !started || (resultApplied && (stopped || completed || resultEmitted));
    return isDone && id > this.#outdated;
  }
}

function isResultOrLook({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
  const trigger = (params as { readonly trigger?: unknown } | undefined)?.trigger;
  return id === SetRangeValuesMutation.id && (options?.onlyLocal === true || LOOKS.has(trigger));
}
