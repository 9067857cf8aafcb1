import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ClassChoice } from "../../../core/store/index.ts";
import type { UnclassifiedView } from "../../../core/view/index.ts";
import { ClassSelect } from "./class-select.tsx";
import { useFirstUseStyles } from "./styles.ts";

/** A choice of asset class for every holding that has none. */
export function ClassChoices(props: {
  readonly view: UnclassifiedView;
  readonly saveText: string;
  readonly isBusy: boolean;
  readonly onSave: (choices: readonly ClassChoice[]) => void;
  readonly skipText: string;
  readonly onSkip: () => void;
}) {
  const styles = useFirstUseStyles();
  const { view } = props;
  const [classById, choose] = useState<ReadonlyMap<string, string>>(new Map());
  const choices = view.holdings.flatMap((holding): readonly ClassChoice[] => {
    const assetClass = classById.get(holding.id)?.trim() ?? "";
    return assetClass === "" ? [] : [{ holding, assetClass }];
  });
  const typed = [...new Set(choices.map(({ assetClass }) => assetClass))].filter(
    (name) => !view.classes.includes(name),
  );
  return (
    <>
      <ul className={styles.list}>
        {view.holdings.map((holding) => (
          <li key={holding.id} className={styles.line}>
            <ClassSelect
              holding={holding}
              view={view}
              typed={typed}
              value={classById.get(holding.id) ?? ""}
              onChange={(name) => choose(new Map([...classById, [holding.id, name]]))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          className={styles.wide}
          appearance="primary"
          disabled={props.isBusy || choices.length === 0}
          onClick={() => props.onSave(choices)}
        >
          {props.saveText}
        </Button>
        <Button className={styles.wide} onClick={props.onSkip}>
          {props.skipText}
        </Button>
      </div>
    </>
  );
}
