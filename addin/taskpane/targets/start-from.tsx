import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useMemo, useState } from "react";
import { InputError } from "../../../core/index.ts";
import { proposeRoles, type Role, type Roles, type StoredStrategy } from "../../../core/store/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import type { DraftAction } from "./draft-action.ts";
import type { HeldPortfolio } from "./draft-levels.ts";
import { RolePicker } from "./role-picker.tsx";
import { rolesOf, type Start, startHelp, startingPoint, startName, startsFor } from "./starting-points.ts";

const useStyles = makeStyles({
  choices: { border: "none", padding: 0, margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  choice: { display: "grid", gridTemplateColumns: "20px 1fr", alignItems: "start", cursor: "pointer" },
  help: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, display: "block" },
  radio: { accentColor: tokens.colorBrandBackground, marginBlockStart: "4px" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

/** Chooses what the draft begins with, and for model portfolios which asset class plays which role. */
export function StartFrom({
  workbook,
  strategy,
  portfolio,
  act,
  onClose,
}: {
  readonly workbook: PaneWorkbook;
  readonly strategy: StoredStrategy;
  readonly portfolio: HeldPortfolio;
  readonly act: (action: DraftAction) => void;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const { store } = workbook.loaded.reading;
  const group = useId();
  const starts = startsFor(store, strategy, portfolio);
  const [chosen, setChosen] = useState(0);
  const [roleByClass, setRoles] = useState<ReadonlyMap<string, Role | "">>(new Map());
  const [objection, setObjection] = useState<string>();
  const start = starts[chosen];
  const classNames = useMemo(
    () => [...new Set(portfolio?.holdings.flatMap(({ assetClass }) => assetClass ?? []) ?? [])],
    [portfolio],
  );
  const roles = rolesFor(start, classNames, roleByClass);
  const begin = () => {
    if (!start) {
      return;
    }
    try {
      act({ kind: "start", ...startingPoint(start, store, portfolio, roles) });
      onClose();
    } catch (problem) {
      if (!(problem instanceof InputError)) {
        throw problem;
      }
      setObjection(problem.message);
    }
  };
  return (
    <ConfirmDialog title="Start from" button={start && "Put into the draft"} onConfirm={begin} onClose={onClose}>
      {!portfolio && <p>The holdings cannot be read, so only other strategies can be started from.</p>}
      <fieldset className={styles.choices} aria-label="Start from">
        {starts.map((one, place) => (
          <label key={`${one.kind} ${startName(one)}`} className={styles.choice}>
            <input
              type="radio"
              name={group}
              className={styles.radio}
              checked={place === chosen}
              onChange={() => setChosen(place)}
            />
            <span>
              {startName(one)}
              <span className={styles.help}>{startHelp(one)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {start?.kind === "model" && (
        <RolePicker
          roles={rolesOf(start.model)}
          classNames={classNames}
          chosen={roles}
          onChoose={(name, role) => setRoles(new Map(roleByClass).set(name, role))}
        />
      )}
      <p className={styles.help}>It takes the place of the draft’s targets. Nothing is written before you save.</p>
      {objection !== undefined && (
        <p role="alert" className={styles.wrong}>
          {objection}
        </p>
      )}
    </ConfirmDialog>
  );
}

/** What a person chose, else what the names propose. */
function rolesFor(
  start: Start | undefined,
  classNames: readonly string[],
  chosen: ReadonlyMap<string, Role | "">,
): Roles {
  if (start?.kind !== "model") {
    return new Map();
  }
  const proposed = proposeRoles(start.model, classNames);
  const known = rolesOf(start.model);
  return new Map(
    classNames.flatMap((name) => {
      const choice = chosen.get(name);
      const role = choice === undefined || (choice !== "" && !known.includes(choice)) ? proposed.get(name) : choice;
      return role ? [[name, role] as const] : [];
    }),
  );
}
