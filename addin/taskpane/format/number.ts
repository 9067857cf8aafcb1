/**
 * A number as the user's locale writes it, with a true minus sign; what rounds to zero has no sign.
 *
 * @param locale - A BCP 47 tag; the browser's own where it is left out.
 * @param options - What Intl.NumberFormat takes; `signDisplay: "exceptZero"` adds the plus sign.
 * @example numberText(-1234.5, "en") → −1,234.5
 */
export function numberText(value: number, locale?: string, options: Intl.NumberFormatOptions = {}): string {
  return numberParts(value, locale, options)
    .map((part) => part.value)
    .join("");
}

/** The parts of a number as the user's locale writes it, for a unit that Intl does not know. */
export function numberParts(
  value: number,
  locale?: string,
  options: Intl.NumberFormatOptions = {},
): readonly Intl.NumberFormatPart[] {
  const isSigned = options.signDisplay === "exceptZero";
  return new Intl.NumberFormat(locale, { ...options, signDisplay: "exceptZero" })
    .formatToParts(value)
    .filter(({ type }) => isSigned || type !== "plusSign")
    .map((part) => (part.type === "minusSign" ? { ...part, value: part.value.replace("-", "−") } : part));
}
