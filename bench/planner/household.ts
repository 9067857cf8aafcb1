import type { Cells } from "../../core/cells/cell.ts";
import { type Money, moneyOf } from "../../core/cells/money.ts";
import { type Inputs, readInputs } from "../../core/functions/read-inputs.ts";
import type { AllocatedHolding } from "../../core/targets/index.ts";
import type { HouseholdSheets } from "./random-household.ts";

/** One holding that trades in whole shares. Money in minor units. */
export interface ShareHolding {
  readonly id: string;
  /** Index of its class. */
  readonly assetClass: number;
  /** Fraction of the portfolio. */
  readonly target: number;
  readonly value: Money;
  readonly price: Money;
}

/** A class and the indices of its holdings. */
export interface ShareClass {
  readonly target: number;
  readonly value: Money;
  readonly members: readonly number[];
}

/** A portfolio and a deposit as every method of the comparison sees them: what the functions themselves read. */
export interface Household {
  readonly sheets: HouseholdSheets;
  readonly inputs: Inputs;
  readonly holdings: readonly ShareHolding[];
  readonly classes: readonly ShareClass[];
  readonly deposit: Money;
  /** The new total: all values and the deposit. */
  readonly totalAfter: Money;
}

/** The amount that each holding takes, in minor units, and what is left. */
export interface Placed {
  readonly amounts: readonly Money[];
  readonly cashLeft: Money;
}

/** Reads the sheets with the functions' own reading. @param settingsCells - Settings by name, a row each. */
export function householdOf(sheets: HouseholdSheets, settingsCells: Cells): Household {
  const inputs = readInputs({
    holdings: { name: "Holdings", cells: sheets.holdings },
    targets: { name: "Targets", cells: sheets.targets },
    amount: { name: "Deposit", cells: [[sheets.deposit]] },
    settings: { name: "Settings", cells: settingsCells },
  });
  const { allocation, settings, amount } = inputs;
  const holdings: ShareHolding[] = [];
  const classes = allocation.classes.map((one, assetClass) => ({
    target: one.target?.number ?? 0,
    value: one.value,
    members: one.holdings.map((held) => {
      holdings.push({
        id: held.id,
        assetClass,
        target: held.target?.number ?? 0,
        value: held.value,
        price: priceOf(held, settings.decimals),
      });
      return holdings.length - 1;
    }),
  }));
  return { sheets, inputs, holdings, classes, deposit: amount, totalAfter: allocation.total + amount };
}

/** What some shares of each holding cost, and what they leave of the deposit. */
export function placed({ holdings, deposit }: Household, shares: readonly number[]): Placed {
  const amounts = holdings.map(({ price }, index) => price * (shares[index] ?? 0));
  return { amounts, cashLeft: amounts.reduce((left, amount) => left - amount, deposit) };
}

function priceOf({ price, symbol }: AllocatedHolding, decimals: number): Money {
  if (price.kind !== "known") {
    throw new Error(`${symbol} has no price`);
  }
  return moneyOf(price.amount, decimals);
}
