import { useLayoutEffect, useState } from "react";

/** Whether a component is shown; one that is kept while its screen is hidden is drawn too, though without effects. */
export function useIsShown(): boolean {
  const [isShown, setShown] = useState(false);
  useLayoutEffect(() => {
    setShown(true);
    return () => setShown(false);
  }, []);
  return isShown;
}
