/** A pane no wider than the sidebar of Google Sheets, which has 300 pixels: its margins are smaller. */
export const NARROW = "@container (max-width: 320px)";
