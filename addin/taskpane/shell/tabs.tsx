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

/** The tabs of the screens; arrow keys go from one to the next and show it. */
export function Tabs({ screen, onScreen }: { readonly screen: Screen; readonly onScreen: (screen: Screen) => void }) {
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
        <Tab key={one} value={one} id={tabId(one)} aria-controls={panelId(one)} className={styles.tab}>
          {one}
        </Tab>
      ))}
    </TabList>
  );
}

/** What the tab of a screen is called in the page. */
export function tabId(screen: Screen): string {
  return `evenkeel-tab-${screen.toLowerCase()}`;
}

/** What the panel of a screen is called in the page. */
export function panelId(screen: Screen): string {
  return `evenkeel-panel-${screen.toLowerCase()}`;
}
