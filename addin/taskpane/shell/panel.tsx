import { Activity, type ComponentType, Suspense, useState } from "react";
import { OverviewScreen } from "../overview/overview.tsx";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { Boundary } from "./boundary.tsx";
import { type LaterScreens, laterScreens } from "./later-screens.ts";
import { Skeleton } from "./skeleton.tsx";
import type { Screen } from "./tabs.tsx";

/** What a panel shows. */
export interface PanelProps {
  readonly screen: Screen;
  readonly isShown: boolean;
  readonly workbook: PaneWorkbook;
}

/** A screen by itself: drawn while it is shown, kept while it is not, and tried again from the start where it failed. */
export function Panel({ screen, isShown, workbook }: PanelProps) {
  const [later, setLater] = useState(laterScreens);
  const again = (): void => {
    setLater(laterScreens);
    void workbook.reload();
  };
  return (
    <Activity mode={isShown ? "visible" : "hidden"}>
      <Boundary what={screen} onAgain={again}>
        <Suspense fallback={<Skeleton />}>
          <ScreenOf screen={screen} later={later} workbook={workbook} />
        </Suspense>
      </Boundary>
    </Activity>
  );
}

function ScreenOf({
  screen,
  later: { FirstUse, TargetsScreen, PlanScreen, HelpScreen },
  workbook,
}: Pick<PanelProps, "screen" | "workbook"> & { readonly later: LaterScreens }) {
  switch (screen) {
    case "Overview":
      return <OnFigures screen={OverviewScreen} firstUse={FirstUse} workbook={workbook} />;
    case "Targets":
      return <TargetsScreen workbook={workbook} />;
    case "Plan":
      return <OnFigures screen={PlanScreen} firstUse={FirstUse} workbook={workbook} />;
    case "Help":
      return <HelpScreen workbook={workbook} />;
  }
}

type AnyScreen = ComponentType<{ readonly workbook: PaneWorkbook }>;

/** A screen of figures: hidden, not gone, while there are none, so that what was typed into it is there when they are back. */
function OnFigures(props: {
  readonly screen: AnyScreen;
  readonly firstUse: AnyScreen;
  readonly workbook: PaneWorkbook;
}) {
  const { screen: FiguresScreen, firstUse: FirstUse, workbook } = props;
  const [last, setLast] = useState<PaneWorkbook>();
  const isReady = hasFigures(workbook);
  if (isReady && last !== workbook) {
    setLast(workbook);
  }
  const known = isReady ? workbook : last;
  return (
    <>
      {known && (
        <Activity mode={isReady ? "visible" : "hidden"}>
          <FiguresScreen workbook={known} />
        </Activity>
      )}
      {!isReady && <FirstUse workbook={workbook} />}
    </>
  );
}

/** Whether there is everything that figures need; a remembered column that is gone has to be chosen again first. */
function hasFigures({ inputs, holdings }: PaneWorkbook): boolean {
  return inputs !== undefined && holdings.kind === "found" && holdings.findings.length === 0;
}
