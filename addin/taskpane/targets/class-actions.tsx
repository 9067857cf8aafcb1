import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import type { DraftClass, TargetsDraft } from "./draft.ts";
import type { DraftAction } from "./draft-action.ts";
import { NameForm } from "./name-form.tsx";
import { isTaken } from "./same-name.ts";
import { holdingNames } from "./what-goes.ts";

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: "4px", marginBlockStart: "8px" } });

/** Renames a class, or deletes it with what goes with it named. */
export function ClassActions({
  one,
  draft,
  act,
}: {
  readonly one: DraftClass;
  readonly draft: TargetsDraft;
  readonly act: (action: DraftAction) => void;
}): ReactElement {
  const styles = useStyles();
  const [asked, setAsked] = useState<"rename" | "delete">();
  const renameRef = useRef<HTMLButtonElement | null>(null);
  const isToReturn = useRef(false);
  useEffect(() => {
    if (asked === undefined && isToReturn.current) {
      isToReturn.current = false;
      renameRef.current?.focus();
    }
  }, [asked]);
  const endRename = () => {
    isToReturn.current = true;
    setAsked(undefined);
  };
  const others = draft.classes.filter(({ key }) => key !== one.key).map(({ name }) => name);
  if (asked === "rename") {
    return (
      <div className={styles.actions}>
        <NameForm
          label={`New name of ${one.name}`}
          button="Rename"
          value={one.name}
          objection={(name) => (isTaken(name, others) ? "There is an asset class of this name already." : undefined)}
          onName={(name) => {
            act({ kind: "rename class", key: one.key, name });
            endRename();
          }}
          onCancel={endRename}
          isFocused
        />
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      <Button
        ref={(button: HTMLButtonElement | null) => {
          renameRef.current = button;
        }}
        size="small"
        appearance="subtle"
        aria-label={`Rename ${one.name}`}
        onClick={() => setAsked("rename")}
      >
        Rename
      </Button>
      <Button size="small" appearance="subtle" aria-label={`Delete ${one.name}`} onClick={() => setAsked("delete")}>
        Delete
      </Button>
      {asked === "delete" && (
        <ConfirmDialog
          title={`Delete ${one.name}?`}
          button="Delete"
          onClose={() => setAsked(undefined)}
          onConfirm={() => {
            setAsked(undefined);
            act({ kind: "remove", key: one.key });
          }}
        >
          {one.holdings.length === 0
            ? "It has no targets of holdings."
            : `The targets of its holdings go with it: ${holdingNames([one])}.`}{" "}
          What is held stays. Nothing is written before you save.
        </ConfirmDialog>
      )}
    </div>
  );
}
