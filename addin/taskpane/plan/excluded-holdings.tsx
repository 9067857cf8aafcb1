import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";

/** Holdings that are left out for now. */
export interface ExcludedHoldingsProps {
  /** Names by id. */
  readonly excluded: ReadonlyMap<string, string>;
  readonly onInclude: (id: string) => void;
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", fontSize: tokens.fontSizeBase200 },
  label: { color: tokens.colorNeutralForeground3 },
});

/** What is left out, each with a button to bring it back; the one left out last takes the focus. */
export function ExcludedHoldings({ excluded, onInclude }: ExcludedHoldingsProps): ReactElement | null {
  const styles = useStyles();
  const last = useRef<HTMLButtonElement>(null);
  const count = useRef(0);
  useEffect(() => {
    if (excluded.size > count.current) {
      last.current?.focus();
    }
    count.current = excluded.size;
  }, [excluded]);
  if (excluded.size === 0) {
    return null;
  }
  const all = [...excluded];
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons beside a plan, no fields of a form.
    <div className={styles.row} role="group" aria-label="Left out">
      <span className={styles.label}>Left out</span>
      {all.map(([id, name], index) => (
        <Button
          key={id}
          size="small"
          shape="circular"
          ref={(button: HTMLButtonElement | null) => {
            if (index === all.length - 1) {
              last.current = button;
            }
          }}
          aria-label={`Bring ${name} back`}
          onClick={() => onInclude(id)}
        >
          {name} · bring back
        </Button>
      ))}
    </div>
  );
}
