import { HOLDINGS_FIELDS } from "../../../core/index.ts";
import type { HoldingsMapping } from "../../../core/store/index.ts";
import type { Candidate } from "../../store/load-holdings.ts";
import { Summary } from "../parts/summary.tsx";
import { LabelledSelect } from "./labelled-select.tsx";
import { columnChoices, type Field as HoldingsField, withField } from "./mapping-draft.ts";
import { useFirstUseStyles } from "./styles.ts";

/** What nearly every table of holdings has; the others unfold. */
const USUAL: ReadonlySet<HoldingsField> = new Set(["holding", "assetClass", "quantity", "price", "value", "currency"]);
/** What the formulas do not use. */
const UNUSED: ReadonlySet<HoldingsField> = new Set(["costBasis", "asOf"]);

/** A choice of column for every field of holdings, with why one is proposed. */
export function ColumnSelects(props: {
  readonly candidate: Candidate;
  readonly mapping: HoldingsMapping;
  readonly onChange: (mapping: HoldingsMapping) => void;
}) {
  const styles = useFirstUseStyles();
  const { candidate, mapping, onChange } = props;
  const { block, proposal } = candidate;
  const choices = columnChoices(block, proposal.headerRow);
  const fields = HOLDINGS_FIELDS.filter(({ name }) => !UNUSED.has(name));
  const isOpen = (name: HoldingsField) => USUAL.has(name) || proposal.columns.some(({ field }) => field === name);
  const selectFor = ({ name, header }: (typeof fields)[number]) => {
    const index = mapping.get(name);
    const proposed = proposal.columns.find(({ field }) => field === name);
    const why = proposed?.index === index && proposed?.told !== "header" ? proposed?.why : undefined;
    return (
      <LabelledSelect
        key={name}
        orientation="horizontal"
        label={header}
        hint={why === undefined ? undefined : sentence(why)}
        value={index ?? ""}
        onChange={(value) => onChange(withField(mapping, name, value === "" ? undefined : Number(value)))}
      >
        <option value="">No column</option>
        {choices.map((choice) => (
          <option key={choice.index} value={choice.index}>
            {choice.label}
          </option>
        ))}
      </LabelledSelect>
    );
  };
  return (
    <div className={styles.card}>
      {fields.filter(({ name }) => isOpen(name)).map(selectFor)}
      <details>
        <Summary className={styles.summary}>More columns</Summary>
        <div className={styles.actions}>{fields.filter(({ name }) => !isOpen(name)).map(selectFor)}</div>
      </details>
    </div>
  );
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
