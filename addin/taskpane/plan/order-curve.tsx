import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countText } from "../format/count.ts";
import { numberText } from "../format/number.ts";
import { percentText } from "../format/percent.ts";
import type { Curve } from "./use-curve.ts";

/** A curve and the number of orders that the plan has. */
export interface OrderCurveProps {
  readonly curve: Curve;
  readonly orders: number;
  /** Limits the plan to a number of orders; undefined takes the limit away. */
  readonly onChoose: (orders: number | undefined) => void;
}

/** The tallest bar, in pixels. */
const TALLEST = 44;
/** So many bars have room for longer figures in the narrowest pane. */
const ROOMY = 6;

const useStyles = makeStyles({
  figure: { margin: 0 },
  title: { marginBottom: "6px", color: tokens.colorNeutralForeground2 },
  bars: { display: "flex", alignItems: "flex-end", gap: "4px", minHeight: "84px" },
  bar: {
    flex: "1 1 0px",
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    justifyContent: "flex-end",
    minWidth: "24px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    textAlign: "center",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  older: {
    opacity: 0.5,
    "& button": { cursor: "default" },
    "@media (forced-colors: active)": { opacity: 1, "& button": { color: "GrayText" } },
  },
  narrow: { fontSize: tokens.fontSizeBase100 },
  fill: {
    borderRadius: "2px 2px 0 0",
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (prefers-reduced-motion: no-preference)": { transitionProperty: "height", transitionDuration: "150ms" },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  chosenFill: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
});

/** What 1, 2, 3, … orders achieve, as bars that are buttons: pressing one limits the plan to as many orders. */
export function OrderCurve({ curve, orders, onChoose }: OrderCurveProps): ReactElement | null {
  const styles = useStyles();
  const { points, isOlder } = curve;
  if (points.length < 2) {
    return null;
  }
  const most = Math.max(...points.map(({ drift }) => drift ?? 0));
  const last = points[points.length - 1];
  const decimals = decimalsOf(points);
  const text = (drift: number | undefined) => (drift === undefined ? "–" : percentText(drift, undefined, decimals));
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>% in the wrong place after 1, 2, 3 … orders</figcaption>
      <div className={mergeClasses(styles.bars, isOlder && styles.older)} aria-busy={isOlder}>
        {points.map((point) => {
          const isChosen = point.orders === orders;
          const height = most > 0 ? Math.max(2, ((point.drift ?? 0) / most) * TALLEST) : 2;
          return (
            <button
              key={point.orders}
              type="button"
              className={mergeClasses(styles.bar, points.length > ROOMY && styles.narrow, isChosen && styles.chosen)}
              aria-pressed={isChosen}
              aria-disabled={isOlder}
              aria-label={`${countText(point.orders, "order")}: ${point.drift === undefined ? "unknown" : `${text(point.drift)} in the wrong place`}`}
              onClick={() => !isOlder && onChoose(point === last ? undefined : point.orders)}
            >
              {text(point.drift).replace(/\s?%/u, "")}
              <span className={mergeClasses(styles.fill, isChosen && styles.chosenFill)} style={{ height }} />
              <span>{numberText(point.orders)}</span>
            </button>
          );
        })}
      </div>
    </figure>
  );
}

/** One decimal, or two where neighbours would read the same and there is room for them. */
function decimalsOf(points: Curve["points"]): number {
  const texts = points.map(({ drift }) => (drift === undefined ? "" : percentText(drift)));
  const isRoomy = points.length <= ROOMY;
  return isRoomy && texts.some((text, index) => text !== "" && text === texts[index - 1]) ? 2 : 1;
}
