import { useEffect, useState } from "react";

/** Whether something has been so for a while; false again as soon as it is not. */
export function useLasting(isSo: boolean, milliseconds: number): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isSo) {
      setLong(false);
      return undefined;
    }
    const timer = setTimeout(() => setLong(true), milliseconds);
    return () => clearTimeout(timer);
  }, [isSo, milliseconds]);
  return isSo && isLong;
}
