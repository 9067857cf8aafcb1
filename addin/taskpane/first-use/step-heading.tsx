import { type ReactNode, useEffect, useRef } from "react";
import { useFirstUseStyles } from "./styles.ts";

/** The question of a step; it takes the focus where the step came after another one. */
export function StepHeading(props: { readonly takesFocus: boolean; readonly children: ReactNode }) {
  const styles = useFirstUseStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const hasTaken = useRef(false);
  const { takesFocus } = props;
  useEffect(() => {
    // A screen that is shown again runs its effects again, and the focus is then on its tab.
    if (takesFocus && !hasTaken.current) {
      hasTaken.current = true;
      heading.current?.focus();
    }
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {props.children}
    </h2>
  );
}
