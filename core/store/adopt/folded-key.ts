import { headerKey } from "../../cells/key.ts";

/**
 * A header as words of several languages are compared: as headers are, and without accents.
 *
 * @example foldedKey("Stück (gesamt)") → "stuckgesamt"
 */
export function foldedKey(header: string): string {
  return headerKey(header.normalize("NFD").replace(/\p{M}+/gu, ""));
}
