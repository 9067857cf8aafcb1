import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanView } from "../../../core/view/index.ts";
import { percentText } from "../format/percent.ts";

const useStyles = makeStyles({
  row: { display: "flex", justifyContent: "space-between", gap: "12px", margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  figures: { fontVariantNumeric: "tabular-nums" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** The part of the money in the wrong place, before and after. */
export function DriftChange({ plan }: { readonly plan: PlanView }): ReactElement {
  const styles = useStyles();
  const text = (drift: number | undefined) => (drift === undefined ? "none" : percentText(drift));
  return (
    <p className={styles.row}>
      <span className={styles.name}>In the wrong place</span>
      <span className={styles.figures}>
        {text(plan.driftBefore)} <span aria-hidden="true">→</span>
        <span className={styles.hidden}> before, </span> {text(plan.driftAfter)}
        <span className={styles.hidden}> after</span>
      </span>
    </p>
  );
}
