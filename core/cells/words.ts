/**
 * A fraction as people read it, to a tenth of a percent, below 1% to a hundredth.
 *
 * @example percentText(0.275) → 27.5%
 */
export function percentText(fraction: number): string {
  const percent = fraction * 100;
  return `${rounded(percent, Math.abs(percent) < 1 ? 2 : 1)}%`;
}

/**
 * A drift as people read it, with its sign, in percentage points.
 *
 * @example pointsText(-0.061) → −6.1 pp
 */
export function pointsText(drift: number): string {
  return `${drift > 0 ? "+" : ""}${rounded(drift * 100, 1)} pp`;
}

/** Names in a sentence: `BND, BNDX and VTI`; long lists end in `and 4 more`. */
export function listText(names: readonly string[], most = 5): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  const last = shown[shown.length - 1] ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

function rounded(number: number, decimals: number): string {
  const scale = 10 ** decimals;
  const text = String(Math.round(Math.abs(number) * scale) / scale);
  return number < 0 && text !== "0" ? `−${text}` : text;
}
