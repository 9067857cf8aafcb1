import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { wordsOf } from "../workbook/words-of.ts";

const useStyles = makeStyles({
  failure: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXL,
  },
  what: { margin: 0 },
  why: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** What a failure tells. */
export interface FailureProps {
  /** `The workbook could not be read`. */
  readonly what: string;
  readonly why: string;
  readonly onAgain: () => void;
}

/** In the place of a screen: what went wrong, and a way to try again. */
export function Failure({ what, why, onAgain }: FailureProps) {
  const styles = useStyles();
  return (
    <div className={styles.failure} role="alert">
      <Text as="h2" size={400} weight="semibold" className={styles.what}>
        {what}
      </Text>
      <Text className={styles.why}>{wordsOf(why)}</Text>
      <Button appearance="primary" onClick={onAgain}>
        Try again
      </Button>
    </div>
  );
}
