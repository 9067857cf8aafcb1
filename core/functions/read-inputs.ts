import type { NamedRange } from "../cells/cell.ts";
import type { Money } from "../cells/money.ts";
import { Problems, refuse } from "../cells/problem.ts";
import { parseHoldings } from "../portfolio/index.ts";
import { parseSettings, type Settings } from "../settings/index.ts";
import { type Allocation, allocate, parseTargets } from "../targets/index.ts";
import { checkCurrency, readAmount } from "./read-amount.ts";

/** The arguments that every function shares, read. */
export interface Inputs {
  readonly allocation: Allocation;
  readonly settings: Settings;
  /** The deposit, withdrawal or cash; 0 where the function takes none. */
  readonly amount: Money;
}

export interface InputRanges {
  readonly holdings: NamedRange | undefined;
  readonly targets: NamedRange | undefined;
  readonly amount?: NamedRange | undefined;
  readonly settings: NamedRange | undefined;
}

const EMPTY: NamedRange = { name: "Range", cells: [] };

/**
 * Reads holdings, targets, an amount and settings, and holds the portfolio against the strategy.
 *
 * @throws InputError with all problems that were found: first those of cells, in every range, then those between them.
 */
export function readInputs(ranges: InputRanges): Inputs {
  const problems = new Problems();
  const settings = parseSettings(ranges.settings, problems);
  const portfolio = parseHoldings(ranges.holdings ?? EMPTY, settings, problems);
  const strategy = parseTargets(ranges.targets ?? EMPTY, settings, problems);
  const { amount, note } = readAmount(ranges.amount, settings, problems);
  checkCurrency(ranges.amount, portfolio.baseCurrency, problems);
  problems.throwIfAny();
  const allocation = allocate(portfolio, strategy, settings, problems);
  problems.throwIfAny();
  refuseTooLarge(allocation, amount, settings, portfolio.rangeName);
  return {
    allocation: note === undefined ? allocation : { ...allocation, notes: [note, ...allocation.notes] },
    settings,
    amount,
  };
}

/**
 * Refuses a portfolio that is worth nothing: its weights have no meaning.
 *
 * @param otherwise - What else than holdings would give it value, where the function takes it: `, or enter a deposit`.
 */
export function requireValue(total: Money, otherwise = ""): void {
  if (total <= 0) {
    refuse({
      code: "EMPTY_PORTFOLIO",
      range: "Holdings",
      what: total === 0 ? "the holdings are worth 0" : "the holdings are worth less than 0",
      remedy: `Weights need a total above 0: pass holdings with a value${otherwise}`,
    });
  }
}

/** The planning kernels settle amounts to the unit up to here; a double still resolves a hundredth of one. */
const LARGEST_UNITS = 1e14;

function refuseTooLarge({ classes }: Allocation, amount: Money, { decimals }: Settings, range: string): void {
  const gross = classes.reduce(
    (sum, { holdings }) => holdings.reduce((part, { value }) => part + Math.abs(value), sum),
    Math.abs(amount),
  );
  if (!(gross <= LARGEST_UNITS)) {
    const fitsWhole = gross / 10 ** decimals <= LARGEST_UNITS;
    refuse({
      code: "TOO_LARGE",
      range,
      what: `the amounts are too large to be planned to ${decimals} decimals`,
      remedy: decimals > 0 && fitsWhole ? "Set Decimals to 0" : "Enter them in thousands",
    });
  }
}

/** Refuses a negative amount, naming the function that does the opposite. */
export function requireNotNegative(amount: Money, range: string, remedy: string): void {
  if (amount < 0) {
    refuse({ code: "NEGATIVE_AMOUNT", range, what: "the amount is negative", remedy });
  }
}
