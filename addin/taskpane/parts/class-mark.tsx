import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { classPaint } from "./class-paint.ts";

/** What a class mark shows. */
export interface ClassMarkProps {
  /** The place of the class among all, from 0. */
  readonly place: number;
}

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    flexShrink: 0,
    width: "10px",
    height: "10px",
    borderRadius: "2px",
    forcedColorAdjust: "none",
  },
});

/** The colour of a class as a small square beside its name, which says the same in words. */
export function ClassMark({ place }: ClassMarkProps): ReactElement {
  const styles = useStyles();
  return <span aria-hidden="true" className={styles.mark} style={{ background: classPaint(place) }} />;
}
