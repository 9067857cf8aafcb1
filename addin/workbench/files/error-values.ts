/** Excel's error values and the numbers under which its files keep them. */
const NUMBERS = [
  ["#NULL!", 0],
  ["#DIV/0!", 7],
  ["#VALUE!", 15],
  ["#REF!", 23],
  ["#NAME?", 29],
  ["#NUM!", 36],
  ["#N/A", 42],
  ["#GETTING_DATA", 43],
] as const;

const NUMBER_BY_ERROR: ReadonlyMap<string, number> = new Map(NUMBERS);
const ERROR_BY_NUMBER: ReadonlyMap<number, string> = new Map(NUMBERS.map(([error, number]) => [number, error]));

/** The number of an error value; undefined for any other text. */
export function errorNumber(text: string): number | undefined {
  return NUMBER_BY_ERROR.get(text);
}

/** The error value of a number; `#N/A` for a number that has none. */
export function errorText(number: number): string {
  return ERROR_BY_NUMBER.get(number) ?? "#N/A";
}
