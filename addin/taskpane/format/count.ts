import { numberText } from "./number.ts";

/**
 * How many there are of something, with the word in the singular or plural.
 *
 * @param plural - The singular and an s where it is left out.
 * @example countText(2, "order", "en") → 2 orders; countText(1, "class", "en", "classes") → 1 class
 */
export function countText(count: number, singular: string, locale?: string, plural = `${singular}s`): string {
  return `${numberText(count, locale)} ${count === 1 ? singular : plural}`;
}
