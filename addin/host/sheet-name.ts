/** The longest name that Excel gives a sheet. */
const LONGEST = 31;

/** `Targets`, or `Targets 2` when there is one. Sheets are told apart without regard to case. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; names.has(name.toLowerCase()); count += 1) {
    const ending = ` ${count}`;
    name = `${wanted.slice(0, LONGEST - ending.length)}${ending}`;
  }
  return name;
}
