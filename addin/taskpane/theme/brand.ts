import type { BrandVariants } from "@fluentui/react-components";

/** Flexoki's blue, from darkest to lightest, as Fluent's themes are built from. */
export const BRAND: BrandVariants = {
  10: "#101A24",
  20: "#12253B",
  30: "#133051",
  40: "#163B66",
  50: "#184579",
  60: "#1A4F8C",
  70: "#1D5799",
  80: "#205EA6",
  90: "#2968AC",
  100: "#3171B2",
  110: "#4385BE",
  120: "#66A0C8",
  130: "#92BFDB",
  140: "#ABCFE2",
  150: "#C6DDE8",
  160: "#E1ECEB",
};
