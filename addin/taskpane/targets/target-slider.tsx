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
    width: "100%",
    minWidth: 0,
    marginInline: "-6px",
    paddingInline: "6px",
    boxSizing: "content-box",
    "--fui-Slider__thumb--size": "16px",
    "& .fui-Slider__thumb": { transition: "none" },
    "& .fui-Slider__rail": { transition: "none" },
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
