import { type RefObject, useLayoutEffect, useRef } from "react";
import { type FocusPath, focusPath, giveFocusBack } from "./focus-back.ts";

/** For an element that may go while it has the focus: the focus then goes back to where it came from. */
export function useFocusGivenBack(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  // Ends before the element goes, while it can be seen whether it has the focus.
  useLayoutEffect(() => {
    const going = element.current;
    let before: FocusPath = [];
    const onFocus = ({ relatedTarget }: FocusEvent): void => {
      if (!(relatedTarget instanceof Element && going?.contains(relatedTarget))) {
        before = focusPath(relatedTarget instanceof Element ? relatedTarget : going);
      }
    };
    going?.addEventListener("focusin", onFocus);
    return () => {
      going?.removeEventListener("focusin", onFocus);
      if (going?.contains(document.activeElement)) {
        giveFocusBack(before);
      }
    };
  }, []);
  return element;
}
