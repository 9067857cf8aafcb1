import { useSyncExternalStore } from "react";

const FORCED = "(forced-colors: active)";

/** Whether the system forces its own colours on the page, as high contrast does. */
export function useForcedColors(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(FORCED).matches);
}

function onChange(changed: () => void): () => void {
  const query = matchMedia(FORCED);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
