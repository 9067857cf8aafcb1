import type { Decimal } from "./decimal.ts";

/** A fraction as people read it, to a tenth of a percent, below 1% to a hundredth: `27.5%`. */
export function percentText(fraction: Decimal): string {
  const percent = fraction.mul(100);
  return `${withMinus(percent.toDecimalPlaces(percent.abs().lt(1) ? 2 : 1))}%`;
}

/** A drift as people read it, with its sign: `−6.1 pp`. */
export function pointsText(drift: Decimal): string {
  const points = drift.mul(100).toDecimalPlaces(1);
  return `${points.gt(0) ? "+" : ""}${withMinus(points)} pp`;
}

/** An amount of money with all of its decimals: `1234.50`. */
export function moneyText(amount: Decimal, decimals: number): string {
  return amount.toFixed(decimals).replace("-", "−");
}

/** Names in a sentence: `BND, BNDX and VTI`; long lists end in `and 4 more`. */
export function listText(names: readonly string[], most = 5): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  const last = shown[shown.length - 1] ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

function withMinus(number: Decimal): string {
  return number.toString().replace("-", "−");
}
