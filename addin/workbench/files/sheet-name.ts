/** The longest name that Excel gives a sheet. */
const LONGEST = 31;

/** A sheet's name from a file's: without its ending and the characters that sheet names cannot have. */
export function sheetNameOf(fileName: string): string {
  const name = fileName
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    .trim();
  return name === "" ? "Sheet" : name;
}

/** `schwab`, or `schwab 2` when there is one. Sheets are told apart without regard to case. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; names.has(name.toLowerCase()); count += 1) {
    const ending = ` ${count}`;
    name = `${wanted.slice(0, LONGEST - ending.length)}${ending}`;
  }
  return name;
}
