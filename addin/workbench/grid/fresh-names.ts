import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import {
  IFunctionService,
  type ISetFormulaCalculationStartMutation,
  LexerTreeBuilder,
  SetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";

/**
 * Makes formulas follow the names in them: before each calculation that comes after a change of names, and before each of
 * everything, such as a workbook's first, whatever Univer remembers of formulas is forgotten.
 *
 * Univer puts a name's range in its place when it first reads a formula, and keeps what it read by the formula's text. It
 * means to read a formula again when one of its names changes, but does not note the names of one that stand for a range.
 * So it goes on with the old range, in another workbook too, and does not know which formulas to calculate: all are.
 */
export function keepNamesFresh(injector: Injector): IDisposable {
  const lexer = injector.get(LexerTreeBuilder);
  const functions = injector.get(IFunctionService);
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationStartMutation.id) {
      return;
    }
    const calculation = params as ISetFormulaCalculationStartMutation;
    if (calculation.forceCalculation || Object.keys(calculation.dirtyDefinedNameMap).length > 0) {
      // The one way to empty the cache of texts; the builder goes on working, with an empty one.
      lexer.dispose();
      // Forgets the formulas whose key contains a text; all of them do. Keys of long formulas are hashes without names.
      functions.deleteFormulaAstCacheKey("");
      calculation.forceCalculation = true;
    }
  });
}
