import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  failure: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXXL,
  },
  why: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** In the place of a screen: that the workbook could not be read, and why. */
export function Failure({ why, onAgain }: { readonly why: string; readonly onAgain: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.failure} role="alert">
      <Text as="h2" size={400} weight="semibold">
        The workbook could not be read
      </Text>
      <Text className={styles.why}>{why} Nothing in it was changed.</Text>
      <Button appearance="primary" onClick={onAgain}>
        Try again
      </Button>
    </div>
  );
}
