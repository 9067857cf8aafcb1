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

/** Names that formulas would read as something else: A1, R1C1 and parts of it, TRUE. */
const READ_OTHERWISE = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i;

/** A sheet's name as formulas write it before `!`: in quotes, unless it can be nothing but a name. */
export function sheetReference(name: string): string {
  const bare = /^[A-Za-z_]\w*$/.test(name) && !READ_OTHERWISE.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}
