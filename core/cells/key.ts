/**
 * A name as it is compared: without case, without spaces, without a trailing `*`.
 *
 * @example nameKey(" US  Stocks ") → "usstocks"
 */
export function nameKey(name: string): string {
  return withoutStars(/\s/u.test(name) ? name.replace(/\s+/gu, "") : name).toLowerCase();
}

/** A name without the stars that a footnote leaves at its end. */
export function withoutStars(name: string): string {
  let end = name.length;
  while (name[end - 1] === "*") {
    end -= 1;
  }
  return name.slice(0, end);
}

/**
 * A holding's symbol as it is compared: like a name, and without an exchange prefix, after which no space stands
 * ("Vanguard: Index 500" is a name).
 *
 * @example assetKey("NYSEARCA:VTI") → "vti"; assetKey("SPAXX**") → "spaxx"
 */
export function assetKey(symbol: string): string {
  const bare = symbol.includes(":") ? symbol.replace(/^\s*[A-Za-z]{2,10}:(?=\S)/u, "") : symbol;
  return nameKey(bare);
}

/**
 * A header as it is compared: letters and digits alone, so that case, spacing and punctuation do not matter.
 *
 * @example headerKey("Asset-Class") → "assetclass"
 */
export function headerKey(header: string): string {
  return header
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
