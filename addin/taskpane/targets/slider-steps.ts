/**
 * Where a key takes a slider, in percent; undefined for a key that is none of its. Arrows go one percent, with Shift a
 * tenth; Page Up and Page Down ten.
 */
export function keyedPercent(from: number, key: string, isFine: boolean): number | undefined {
  const small = isFine ? 0.1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: small,
    ArrowRight: small,
    ArrowDown: -small,
    ArrowLeft: -small,
    PageUp: 10,
    PageDown: -10,
  };
  const step = steps[key];
  if (step !== undefined) {
    return within(from + step);
  }
  return key === "Home" ? 0 : key === "End" ? 100 : undefined;
}

/**
 * Where the pointer, or a screen reader, takes a slider: whole percents. What asks for less than a step gets one.
 *
 * @param isPointing - Whether it is dragged, and so says where it is rather than which way to go.
 */
export function pointedPercent(from: number, to: number, isPointing: boolean): number {
  const whole = Math.round(to);
  if (isPointing || Math.abs(to - from) >= 0.5) {
    return whole;
  }
  return to > from ? Math.floor(from) + 1 : to < from ? Math.ceil(from) - 1 : from;
}

function within(percent: number): number {
  return Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100;
}
