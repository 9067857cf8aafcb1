/** Colours of asset classes by their place, as CSS variables `--class-1` … `--class-8`. */
export type ClassColors = Readonly<Record<`class-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`, string>>;

/** On paper: each at least 3 : 1 against it. */
export const LIGHT_CLASSES: ClassColors = {
  "class-1": "#3171B2",
  "class-2": "#2F968D",
  "class-3": "#735EB5",
  "class-4": "#CB6120",
  "class-5": "#768D21",
  "class-6": "#B74583",
  "class-7": "#AD8301",
  "class-8": "#C03E35",
};

/** On black. */
export const DARK_CLASSES: ClassColors = {
  "class-1": "#4385BE",
  "class-2": "#3AA99F",
  "class-3": "#8B7EC8",
  "class-4": "#DA702C",
  "class-5": "#879A39",
  "class-6": "#CE5D97",
  "class-7": "#D0A215",
  "class-8": "#D14D41",
};

/** In high contrast the system's own colours, neighbours apart; names and figures say the rest. */
export const SYSTEM_CLASSES: ClassColors = {
  "class-1": "CanvasText",
  "class-2": "Highlight",
  "class-3": "GrayText",
  "class-4": "LinkText",
  "class-5": "CanvasText",
  "class-6": "Highlight",
  "class-7": "GrayText",
  "class-8": "LinkText",
};
