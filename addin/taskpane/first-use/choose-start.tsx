import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { InputError } from "../../../core/index.ts";
import { type ClassChoice, proposeRoles, type Role, type StartingPoint } from "../../../core/store/index.ts";
import { classedPortfolio } from "../../../core/view/index.ts";
import type { LoadedHoldings } from "../../store/load-holdings.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { RoleSelects } from "./role-selects.tsx";
import { StartOptions } from "./start-options.tsx";
import { StartPreview } from "./start-preview.tsx";
import { heldClassNames, modelOf, type Start, startingPoint, withFirstStrategy } from "./starting-point.ts";
import { StepHeading } from "./step-heading.tsx";
import { useFirstUseStyles } from "./styles.ts";

/** The targets that the first strategy begins with, shown before they are written. */
export function ChooseStart(props: {
  readonly workbook: PaneWorkbook;
  readonly holdings: LoadedHoldings;
  /** Classes that were chosen for holdings without one. */
  readonly choices: readonly ClassChoice[];
  readonly takesFocus: boolean;
  readonly onBack: () => void;
}) {
  const styles = useFirstUseStyles();
  const { workbook, holdings, choices } = props;
  const [start, setStart] = useState<Start>("current");
  const [chosenRoles, setRoles] = useState<ReadonlyMap<string, Role | undefined>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const portfolio = useMemo(() => classedPortfolio(holdings.cells, choices, undefined), [holdings, choices]);
  const names = heldClassNames(portfolio);
  const model = modelOf(start);
  const roleByClass = new Map([...(model ? proposeRoles(model, names) : []), ...chosenRoles]);
  const roles = new Map([...roleByClass].flatMap(([name, role]) => (role ? [[name, role] as const] : [])));
  const begun = attempt(() => startingPoint(start, portfolio, roles));
  const save = async (point: StartingPoint) => {
    setBusy(true);
    await workbook.save("Set up a strategy", (store) => withFirstStrategy(store, point, choices, workbook.today));
    setBusy(false);
  };
  return (
    <>
      <StepHeading takesFocus={props.takesFocus}>What do your targets begin with?</StepHeading>
      <p className={styles.lead}>Numbers to change from there. They are your targets, not advice.</p>
      <StartOptions value={start} onChange={setStart} />
      <section className={styles.card} aria-label="The targets it gives">
        {typeof begun === "string" ? (
          <div className={styles.problem}>{begun}</div>
        ) : (
          <StartPreview point={begun} isEmpty={start === "empty"} />
        )}
        {model && names.length > 0 && (
          <RoleSelects
            model={model}
            names={names}
            roles={roles}
            onChange={(name, role) => setRoles(new Map([...chosenRoles, [name, role]]))}
          />
        )}
      </section>
      <div className={styles.actions}>
        <Button
          className={styles.wide}
          appearance="primary"
          disabled={isBusy || typeof begun === "string"}
          onClick={() => typeof begun !== "string" && void save(begun)}
        >
          Create the strategy
        </Button>
        <Button className={styles.wide} onClick={props.onBack}>
          Back
        </Button>
      </div>
      <p className={styles.lead}>It is written to two new sheets, Strategies and Targets, as one step.</p>
    </>
  );
}

/** What comes of something, or why it is refused. */
function attempt(make: () => StartingPoint): StartingPoint | string {
  try {
    return make();
  } catch (error) {
    if (error instanceof InputError) {
      return error.message;
    }
    throw error;
  }
}
