import { nameKey } from "../cells/key.ts";
import type { Money } from "../cells/money.ts";
import { mayLabelTotal } from "./labels.ts";
import type { ReadPosition } from "./merge-positions.ts";

/** What some rows are worth together. */
class Sum {
  private sum: Money = 0;
  private rows = 0;

  add(value: Money): void {
    this.sum += value;
    this.rows += 1;
  }

  /** Whether a value is this sum, to a minor unit a row. One row is no sum: two holdings may be worth the same. */
  is(value: Money): boolean {
    return this.rows > 1 && Math.abs(value - this.sum) <= this.rows;
  }
}

/** What the rows read so far are worth: all, those since the last total, and those of each class. */
export class RunningSums {
  private readonly all = new Sum();
  private sinceTotal = new Sum();
  private readonly byClass = new Map<string, Sum>();

  add({ value, assetClass }: ReadPosition): void {
    const ofClass = this.byClass.get(nameKey(assetClass)) ?? new Sum();
    this.byClass.set(nameKey(assetClass), ofClass);
    for (const sum of [this.all, this.sinceTotal, ofClass]) {
      sum.add(value);
    }
  }

  /** Whether a value is the sum of the rows above, all of them or those since the last total. */
  isSumAbove(value: Money): boolean {
    return this.all.is(value) || this.sinceTotal.is(value);
  }

  /**
   * Whether a row is a total under a name of its own: it has no quantity, its name may label a total, and its value is
   * the sum of rows above, or of a class where it bears the class's name ("Total stocks"). "Total stock market" is a
   * holding.
   */
  isNamedTotal({ symbol, value, quantity }: ReadPosition): boolean {
    if (quantity !== undefined || value === 0 || !mayLabelTotal(symbol)) {
      return false;
    }
    const ofClass = this.byClass.get(nameKey(symbol.replace(/sub-?total|total|sum/giu, "")));
    return this.isSumAbove(value) || (ofClass?.is(value) ?? false);
  }

  /** Begins the next section of a sheet, below a total. */
  closeSection(): void {
    this.sinceTotal = new Sum();
  }
}
