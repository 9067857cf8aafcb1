import { makeStyles, Slider, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import { keyedPercent, pointedPercent } from "./slider-steps.ts";

/** What a target's slider shows, and whom it tells. */
export interface TargetSliderProps {
  readonly label: string;
  /** 0 to 100. */
  readonly percent: number;
  /** The target as it is read out. */
  readonly text: string;
  readonly isLocked: boolean;
  readonly onMove: (percent: number) => void;
  /** Called when a drag ends. */
  readonly onDrop: () => void;
}

const useStyles = makeStyles({
  slider: {
    width: "calc(100% + 16px)",
    minWidth: 0,
    marginInline: "-8px",
    "--fui-Slider__thumb--size": "16px",
    "& .fui-Slider__thumb": { transition: "none" },
    // Fluent marks every step, and steps of a hundredth cover the rail.
    "& .fui-Slider__rail::before": { display: "none" },
    "& .fui-Slider__rail": { height: "4px" },
    "--fui-Slider__rail--color": tokens.colorNeutralBackground4,
    minHeight: "24px",
  },
  locked: {
    "& .fui-Slider__thumb": { display: "none" },
    "--fui-Slider__progress--color": tokens.colorNeutralStrokeAccessible,
  },
});

/** The slider of one target: keys move it by percents, the pointer to whole ones. */
export function TargetSlider({ label, percent, text, isLocked, onMove, onDrop }: TargetSliderProps): ReactElement {
  const styles = useStyles();
  const isPointing = useRef(false);
  return (
    <Slider
      className={isLocked ? `${styles.slider} ${styles.locked}` : styles.slider}
      size="small"
      min={0}
      max={100}
      step={0.01}
      value={percent}
      disabled={isLocked}
      aria-label={label}
      aria-valuetext={text}
      onPointerDown={() => {
        isPointing.current = true;
      }}
      onPointerUp={() => {
        isPointing.current = false;
        onDrop();
      }}
      onPointerCancel={() => {
        isPointing.current = false;
        onDrop();
      }}
      onBlur={onDrop}
      onChange={(_event, { value }) => onMove(pointedPercent(percent, value, isPointing.current))}
      onKeyDown={(event) => {
        const to = keyedPercent(percent, event.key, event.shiftKey);
        if (to !== undefined) {
          event.preventDefault();
          onMove(to);
        }
      }}
    />
  );
}
