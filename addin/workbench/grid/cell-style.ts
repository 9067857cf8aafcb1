import { BooleanNumber, HorizontalAlign, type IStyleData, type Nullable, WrapStrategy } from "@univerjs/core";
import type { CellLook } from "../../../core/workbook/index.ts";

const ALIGNMENT = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };

/** A cell's look as Univer's style; null for a plain cell. */
export function styleOf(look: CellLook): IStyleData | null {
  const style: IStyleData = {
    ...(look.format === undefined ? {} : { n: { pattern: look.format } }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.align === undefined ? {} : { ht: ALIGNMENT[look.align] }),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
  };
  return Object.keys(style).length === 0 ? null : style;
}

/** Univer's style as a look that every host knows; what no other host knows is left out. */
export function lookOf(style: Nullable<IStyleData>): CellLook {
  const align = Object.entries(ALIGNMENT).find(([, value]) => value === style?.ht)?.[0] as CellLook["align"];
  const format = style?.n?.pattern;
  const [color, fill] = [hexOf(style?.cl?.rgb), hexOf(style?.bg?.rgb)];
  return {
    ...(format ? { format } : {}),
    ...(style?.bl ? { bold: true } : {}),
    ...(style?.it ? { italic: true } : {}),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
    ...(align === undefined ? {} : { align }),
    ...(style?.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
  };
}

/** `#RRGGBB` of a colour that Univer holds in any CSS notation; undefined when it is none of those it writes. */
function hexOf(color: Nullable<string>): string | undefined {
  if (!color) {
    return undefined;
  }
  if (/^#[0-9a-f]{6}$/i.test(color)) {
    return color.toUpperCase();
  }
  const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)/.exec(color)?.slice(1) ?? [];
  return parts.length === 3
    ? `#${parts
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase()}`
    : undefined;
}
