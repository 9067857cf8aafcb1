import type { startUniver } from "./univer.ts";

/** Column letters and row numbers: quiet, on paper. Univer turns the colours round in dark mode. */
const LOOK = { backgroundColor: "#FAF8EE", fontColor: "#6F6E69", borderColor: "#E6E4D9", fontSize: 12 };

/** Colours the headings of the workbook that is open, as soon as it is drawn. */
export function styleHeadings(univer: ReturnType<typeof startUniver>["univerAPI"]): void {
  const style = (): void => {
    univer.customizeColumnHeader({ headerStyle: LOOK });
    univer.customizeRowHeader({ headerStyle: LOOK });
  };
  if (univer.getCurrentLifecycleStage() >= univer.Enum.LifecycleStages.Rendered) {
    style();
    return;
  }
  const waiting = univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => {
    if (stage >= univer.Enum.LifecycleStages.Rendered) {
      waiting.dispose();
      style();
    }
  });
}
