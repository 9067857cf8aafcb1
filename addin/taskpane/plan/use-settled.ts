import { useEffect, useState } from "react";

/**
 * A value once it has not changed for a while; at once where the while is 0. It never goes back to an earlier one, also
 * where the while becomes another.
 *
 * @param isFollowed - Whether new values are let through at all; else the last one stays.
 */
export function useSettled<Value>(value: Value, pause: number, isFollowed: boolean): Value {
  const [settled, setSettled] = useState(() => value);
  const isAtOnce = isFollowed && pause === 0;
  if (isAtOnce && settled !== value) {
    setSettled(() => value);
  }
  useEffect(() => {
    if (!isFollowed || pause === 0) {
      return undefined;
    }
    const timer = setTimeout(() => setSettled(() => value), pause);
    return () => clearTimeout(timer);
  }, [value, pause, isFollowed]);
  return isAtOnce ? value : settled;
}
