import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type StackedBarProps, weightText } from "./stacked-weights.ts";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Stacked bars as a table, for those who do not see them. */
export function StackedTable({ label, classes, rows, locale }: StackedBarProps): ReactElement {
  return (
    <div className={useStyles().hidden}>
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">Asset class</th>
            {rows.map((row) => (
              <th key={row.label} scope="col">
                {row.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map(({ name }, index) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {rows.map((row) => (
                <td key={row.label}>{weightText(row.weights[index], locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
