/** How many colours the theme has for classes: `--class-1` to `--class-8`. */
const COLORS = 8;

/** Stripes over a colour that is used a second time. */
const STRIPES = "repeating-linear-gradient(135deg, transparent 0 3px, var(--colorNeutralBackground1) 3px 4px)";

/**
 * The CSS background of a class: a colour of the theme by its place, striped from the ninth on.
 *
 * @param place - From 0, as overviews and plans count the classes.
 * @example classPaint(0) → var(--class-1)
 */
export function classPaint(place: number): string {
  const color = `var(--class-${(place % COLORS) + 1})`;
  return place < COLORS ? color : `${STRIPES}, ${color}`;
}
