import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { NARROW } from "./narrow.ts";

/** The pane's screens, in the order of their tabs. */
export const SCREENS = ["Overview", "Targets", "Plan", "Help"] as const;

/** One of the pane's screens. */
export type Screen = (typeof SCREENS)[number];

const useStyles = makeStyles({
  tabs: {
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingInline: tokens.spacingHorizontalS,
    [NARROW]: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`, paddingInline: tokens.spacingHorizontalXS },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingInline: "8px", paddingBlock: "8px" },
});

/** What tabs are given. */
export interface TabsProps {
  /** The id of the pane, which is not the only one in every page. */
  readonly pane: string;
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
}

/** The tabs of the screens; arrow keys go from one to the next and show it. */
export function Tabs({ pane, screen, onScreen }: TabsProps) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="medium"
      selectTabOnFocus
      selectedValue={screen}
      onTabSelect={(_event, { value }) => {
        const chosen = SCREENS.find((one) => one === value);
        if (chosen) {
          onScreen(chosen);
        }
      }}
    >
      {SCREENS.map((one) => (
        <Tab key={one} value={one} id={tabId(pane, one)} aria-controls={panelId(pane, one)} className={styles.tab}>
          {one}
        </Tab>
      ))}
    </TabList>
  );
}

/** The id that the tab of a screen has in the page. */
export function tabId(pane: string, screen: Screen): string {
  return `${pane}-tab-${screen.toLowerCase()}`;
}

/** The id that the panel of a screen has in the page. */
export function panelId(pane: string, screen: Screen): string {
  return `${pane}-panel-${screen.toLowerCase()}`;
}
