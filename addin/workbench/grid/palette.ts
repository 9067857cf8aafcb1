import { defaultTheme } from "@univerjs/presets";

/** Flexoki's base tones, from paper to black, in the steps that Univer's theme asks for. */
const BASE = {
  50: "#F2F0E5",
  100: "#E6E4D9",
  200: "#DAD8CE",
  300: "#B7B5AC",
  400: "#878580",
  500: "#6F6E69",
  600: "#575653",
  700: "#343331",
  800: "#1C1B1A",
  900: "#100F0F",
};

const BLUE = {
  50: "#E1ECEB",
  100: "#C6DDE8",
  200: "#92BFDB",
  300: "#66A0C8",
  400: "#4385BE",
  500: "#3171B2",
  600: "#205EA6",
  700: "#1A4F8C",
  800: "#163B66",
  900: "#12253B",
};

/** Univer's theme in Flexoki's colours: one accent, everything else a tone of paper and ink. */
export const PALETTE: typeof defaultTheme = {
  ...defaultTheme,
  white: "#FFFFFF",
  black: "#100F0F",
  primary: BLUE,
  blue: BLUE,
  gray: BASE,
};
