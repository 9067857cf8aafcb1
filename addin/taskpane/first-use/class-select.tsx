import { Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { UnclassifiedView } from "../../../core/view/index.ts";
import { moneyText } from "../format/money.ts";
import { percentText } from "../format/percent.ts";
import { useFirstUseStyles } from "./styles.ts";

/** What the select calls a class that is typed. */
const NEW = "\u0000new";

/** The asset class of one holding: one that is known, or one that is typed. */
export function ClassSelect(props: {
  readonly holding: UnclassifiedView["holdings"][number];
  readonly view: UnclassifiedView;
  /** Those that were typed for other holdings. */
  readonly typed: readonly string[];
  /** "" for none. */
  readonly value: string;
  readonly onChange: (name: string) => void;
}) {
  const styles = useFirstUseStyles();
  const id = useId();
  const { holding, view, typed, value, onChange } = props;
  const isKnown = view.classes.length > 0;
  const [isTyping, setTyping] = useState(!isKnown);
  return (
    <div className={styles.actions}>
      <div className={styles.split}>
        <label htmlFor={id} className={styles.grow}>
          <b>{holding.symbol}</b>{" "}
          {holding.name !== holding.symbol && <span className={styles.quiet}>{holding.name}</span>}
        </label>
        <span className={styles.number}>
          {moneyText(holding.value, view.currency, view.decimals)}{" "}
          <span className={styles.quiet}>{percentText(holding.share)}</span>
        </span>
      </div>
      {isKnown && (
        <select
          id={id}
          className={styles.select}
          value={isTyping ? NEW : value}
          onChange={({ target }) => {
            setTyping(target.value === NEW);
            onChange(target.value === NEW ? "" : target.value);
          }}
        >
          <option value="">No asset class</option>
          {[...view.classes, ...typed].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          <option value={NEW}>New asset class…</option>
        </select>
      )}
      {isTyping && (
        <>
          <Input
            {...(isKnown ? { "aria-label": `New asset class of ${holding.symbol}` } : { id })}
            placeholder="Stocks, Bonds, Cash …"
            list={`${id}-typed`}
            value={value}
            onChange={(_, { value: name }) => onChange(name)}
          />
          <datalist id={`${id}-typed`}>
            {typed.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </div>
  );
}
