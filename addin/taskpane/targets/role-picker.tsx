import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Role, Roles } from "../../../core/store/index.ts";
import { useSelectStyles } from "./select-styles.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", marginBlockStart: "8px", tableLayout: "fixed" },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { textAlign: "start", fontWeight: 400, overflowWrap: "anywhere", paddingBlock: "2px", paddingInlineEnd: "8px" },
});

/** Says which asset class plays which role of a model portfolio; a person confirms or changes it. */
export function RolePicker(props: {
  readonly roles: readonly Role[];
  readonly classNames: readonly string[];
  readonly chosen: Roles;
  readonly onChoose: (name: string, role: Role | "") => void;
}): ReactElement {
  const styles = useStyles();
  const select = useSelectStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        Your asset classes and the roles they play; classes in none get no target.
      </caption>
      <tbody>
        {props.classNames.map((name) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td>
              <select
                className={select}
                aria-label={`Role of ${name}`}
                value={props.chosen.get(name) ?? ""}
                onChange={({ currentTarget: { value } }) =>
                  props.onChoose(name, props.roles.find((role) => role === value) ?? "")
                }
              >
                <option value="">none</option>
                {props.roles.map((role) => (
                  <option key={role} value={role}>
                    {role}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
