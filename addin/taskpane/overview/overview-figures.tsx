import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Overview } from "../../../core/view/index.ts";
import { StackedBar } from "../parts/stacked-bar.tsx";
import { ClassCard } from "./class-card.tsx";
import { classOrder } from "./class-order.ts";
import { Headline } from "./headline.tsx";
import { UnclassifiedCard } from "./unclassified-card.tsx";

/** What the figures of an overview are given. */
export interface OverviewFiguresProps {
  readonly overview: Overview;
  /** Leads to where holdings are given their classes. */
  readonly onAssign: () => void;
}

const useStyles = makeStyles({
  cards: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  // Notes are clauses, which the results of formulas put beside one another.
  note: { lineHeight: tokens.lineHeightBase200, "::first-letter": { textTransform: "uppercase" } },
  notes: { margin: 0, paddingLeft: "18px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The figures of an overview: the headline, weights above targets, a card a class, and the notes of the calculation. */
export function OverviewFigures({ overview, onAssign }: OverviewFiguresProps): ReactElement {
  const styles = useStyles();
  const { classes, currency, decimals, notes } = overview;
  return (
    <>
      <Headline overview={overview} />
      <StackedBar
        label="Weights now and targets"
        classes={classes}
        rows={[
          { label: "Now", weights: classes.map(({ weight }) => weight) },
          { label: "Target", weights: classes.map(({ target }) => target) },
        ]}
      />
      <ul className={styles.cards} aria-label="Asset classes">
        {classOrder(classes).map((one) => (
          <li key={one.name}>
            {one.isUnclassified ? (
              <UnclassifiedCard assetClass={one} currency={currency} decimals={decimals} onAssign={onAssign} />
            ) : (
              <ClassCard assetClass={one} currency={currency} decimals={decimals} />
            )}
          </li>
        ))}
      </ul>
      {notes.length > 0 && (
        <section aria-label="Notes">
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note} className={styles.note}>
                {note}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
