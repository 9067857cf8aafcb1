import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanView } from "../../../core/view/index.ts";

/** The amount of a plan as it is typed. */
export interface AmountFieldProps {
  readonly flow: PlanView["flow"];
  readonly amount: string;
  /** "" where nothing names it. */
  readonly currency: string;
  /** The amount as it was read, where that is not what was typed to the letter; it shows which sign was taken for which. */
  readonly readAs: string | undefined;
  /** What is wrong with it, in sentences. */
  readonly problem: string | undefined;
  /** Why no deposit reaches every target; undefined while nobody asked. */
  readonly notReachable: string | undefined;
  readonly onType: (amount: string) => void;
  readonly onSmallest: () => void;
}

const LABELS = { deposit: "Deposit", withdrawal: "Withdrawal", rebalance: "New cash" } as const;

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  input: {
    width: "100%",
    minWidth: 0,
    minHeight: "44px",
    "& input": {
      width: "100%",
      minWidth: 0,
      fontSize: tokens.fontSizeBase500,
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
    },
  },
  currency: { color: tokens.colorNeutralForeground3 },
  smallest: {
    justifyContent: "flex-start",
    marginTop: "4px",
    padding: "2px 0",
    minWidth: 0,
    textAlign: "start",
    fontWeight: "normal",
    color: tokens.colorBrandForeground1,
  },
  why: { margin: "2px 0 0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** One large field for the amount. What cannot be read stays as it was typed, with what to do under it. */
export function AmountField(props: AmountFieldProps): ReactElement {
  const { flow, amount, currency, readAs, problem, notReachable, onType, onSmallest } = props;
  const styles = useStyles();
  return (
    <div>
      <Field
        className={styles.field}
        {...(readAs === undefined ? {} : { hint: `Read as ${readAs}` })}
        {...(problem === undefined ? {} : { validationMessage: problem, validationState: "error" as const })}
      >
        <Input
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          aria-label={LABELS[flow]}
          placeholder={flow === "rebalance" ? "New cash, if any" : "Amount"}
          value={amount}
          contentAfter={currency === "" ? null : <span className={styles.currency}>{currency}</span>}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
      {flow === "deposit" && (
        <Button appearance="transparent" size="small" className={styles.smallest} onClick={onSmallest}>
          Smallest deposit that reaches every target
        </Button>
      )}
      <div role="status">
        {flow === "deposit" && notReachable !== undefined && <p className={styles.why}>{notReachable}</p>}
      </div>
    </div>
  );
}
