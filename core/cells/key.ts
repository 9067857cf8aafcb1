/**
 * A name as it is compared: without case, without spaces, without a trailing `*`.
 *
 * @example nameKey(" US  Stocks ") → "usstocks"
 */
export function nameKey(name: string): string {
  const bare = /[\s*]/u.test(name) ? name.replace(/\s+/gu, "").replace(/\*+$/u, "") : name;
  return bare.toLowerCase();
}

/**
 * A holding's symbol as it is compared: like a name, and without an exchange prefix.
 *
 * @example assetKey("NYSEARCA:VTI") → "vti"; assetKey("SPAXX**") → "spaxx"
 */
export function assetKey(symbol: string): string {
  const key = nameKey(symbol);
  return key.includes(":") ? key.replace(/^[a-z]{2,10}:(?=.)/u, "") : key;
}

/**
 * A header as it is compared: letters and digits alone, so that case, spacing and punctuation do not matter.
 *
 * @example headerKey("Asset-Class") → "assetclass"
 */
export function headerKey(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
