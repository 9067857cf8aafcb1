import { useCallback, useEffect, useRef } from "react";

/** A function that never changes and always runs the latest of those given. */
export function useLatest<Arguments extends readonly unknown[], Result>(
  latest: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const held = useRef(latest);
  useEffect(() => {
    held.current = latest;
  });
  return useCallback((...args: Arguments) => held.current(...args), []);
}
