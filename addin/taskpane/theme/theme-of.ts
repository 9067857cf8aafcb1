import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { BRAND } from "./brand.ts";
import { type ClassColors, DARK_CLASSES, LIGHT_CLASSES, SYSTEM_CLASSES } from "./class-colors.ts";
import { DARK_TONES, LIGHT_TONES } from "./tones.ts";

/** Light or dark. */
export type Scheme = "light" | "dark";

/** Fluent's tokens with Flexoki's colours, and the colours of asset classes beside them. */
export type PaneTheme = Theme & ClassColors;

const FONT = {
  fontFamilyBase:
    'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif',
};

/**
 * The theme of a colour scheme.
 *
 * @param isForced - Whether the system forces its own colours; classes then have those too.
 */
export function themeOf(scheme: Scheme, isForced: boolean): PaneTheme {
  return scheme === "dark"
    ? { ...createDarkTheme(BRAND), ...FONT, ...DARK_TONES, ...(isForced ? SYSTEM_CLASSES : DARK_CLASSES) }
    : { ...createLightTheme(BRAND), ...FONT, ...LIGHT_TONES, ...(isForced ? SYSTEM_CLASSES : LIGHT_CLASSES) };
}
