import { useCallback, useEffect, useState } from "react";
import { applyScheme, chooseScheme, currentScheme, onSystemScheme, type Scheme } from "../theme/scheme.ts";

/** The page's colours and the toggle that changes and remembers them. */
export function useScheme(): readonly [Scheme, () => void] {
  const [scheme, setScheme] = useState(currentScheme);
  useEffect(() => onSystemScheme(setScheme), []);
  useEffect(() => applyScheme(scheme), [scheme]);
  const toggle = useCallback(() => {
    const other = scheme === "dark" ? "light" : "dark";
    chooseScheme(other);
    setScheme(other);
  }, [scheme]);
  return [scheme, toggle];
}
