import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { barEnd } from "./bar-end.ts";
import { classPaint } from "./class-paint.ts";

/** What a class bar shows; all but the place are fractions of the portfolio. */
export interface ClassBarProps {
  readonly place: number;
  readonly weight: number;
  readonly target: number | undefined;
  /** Edges of the tolerance band; undefined for one that no weight can reach. */
  readonly bandLow: number | undefined;
  readonly bandHigh: number | undefined;
}

const useStyles = makeStyles({
  bar: { position: "relative", display: "block", height: "16px" },
  track: {
    position: "absolute",
    inset: "4px 0",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  fill: {
    position: "absolute",
    inset: "0 auto 0 0",
    forcedColorAdjust: "none",
    "@media (prefers-reduced-motion: no-preference)": { transitionProperty: "width", transitionDuration: "200ms" },
  },
  band: {
    position: "absolute",
    insetBlock: 0,
    backgroundColor: tokens.colorNeutralForeground1,
    opacity: 0.16,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      boxSizing: "border-box",
      border: "2px dashed CanvasText",
      backgroundColor: "transparent",
      opacity: 1,
    },
  },
  tick: {
    position: "absolute",
    insetBlock: 0,
    width: "2px",
    marginLeft: "-1px",
    forcedColorAdjust: "none",
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
});

/**
 * The weight of a class as a bar, with its tolerance band shaded and a tick at the target.
 *
 * The bar ends where this class's own figures end, so that the band of a small class can be seen; the classes beside each
 * other are the stacked bar's. The card says the same in words, so screen readers skip it.
 */
export function ClassBar({ place, weight, target, bandLow, bandHigh }: ClassBarProps): ReactElement {
  const styles = useStyles();
  const end = barEnd([weight, target, bandHigh]);
  const at = (fraction: number) => `${Math.min(100, Math.max(0, (fraction / end) * 100))}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.track}>
        <span className={styles.fill} style={{ width: at(weight), background: classPaint(place) }} />
        {target !== undefined && (
          <span
            className={styles.band}
            style={{ left: at(bandLow ?? 0), right: `calc(100% - ${at(bandHigh ?? end)})` }}
          />
        )}
      </span>
      {target !== undefined && <span className={styles.tick} style={{ left: at(target) }} />}
    </span>
  );
}
