import type { ModelPortfolio, Role, Roles } from "../../../core/store/index.ts";
import { Summary } from "../parts/summary.tsx";
import { LabelledSelect } from "./labelled-select.tsx";
import { useFirstUseStyles } from "./styles.ts";

/** Which asset class plays which role of a model portfolio, as proposed by their names; each can be changed. */
export function RoleSelects(props: {
  readonly model: ModelPortfolio;
  readonly names: readonly string[];
  readonly roles: Roles;
  readonly onChange: (name: string, role: Role | undefined) => void;
}) {
  const styles = useFirstUseStyles();
  const { model, names, roles, onChange } = props;
  return (
    <details>
      <Summary className={styles.summary}>Which class is which</Summary>
      <div className={styles.actions}>
        {names.map((name) => (
          <LabelledSelect
            key={name}
            label={name}
            value={roles.get(name) ?? ""}
            onChange={(value) => onChange(name, model.parts.find(({ role }) => role === value)?.role)}
          >
            <option value="">None of them: no target</option>
            {model.parts.map(({ role }) => (
              <option key={role} value={role}>
                {role.charAt(0).toUpperCase() + role.slice(1)}
              </option>
            ))}
          </LabelledSelect>
        ))}
      </div>
    </details>
  );
}
