import { outsideText } from "./formula-in.ts";
import { mapCalls } from "./map-calls.ts";

/** A name, and not a part of a longer one, of a reference or of a sheet's name. */
const NAME = /(?<![\p{L}\p{N}_.$![])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.!])/gu;
const PREFIX = "_xlpm.";

/**
 * A formula with the names that LET and LAMBDA give to values written as Excel stores them, where they are given and
 * where they are used.
 *
 * @example `LET(a,1,a+1)` → `LET(_xlpm.a,1,_xlpm.a+1)`
 */
export function withStoredParameters(formula: string): string {
  return mapCalls(formula, (name, args) => {
    const given = new Set(namesGiven(name.toUpperCase(), args).map((one) => one.trim().toLowerCase()));
    return given.size === 0 ? null : `${name}(${outsideText(args.join(","), (code) => prefixed(code, given))})`;
  });
}

/** Of LET's arguments every other one is a name, of LAMBDA's all but the last. */
function namesGiven(name: string, args: readonly string[]): readonly string[] {
  const all = args.slice(0, -1);
  if (name === "LET") {
    return all.filter((_, index) => index % 2 === 0);
  }
  return name === "LAMBDA" ? all : [];
}

function prefixed(code: string, given: ReadonlySet<string>): string {
  return code.replace(NAME, (name) => (given.has(name.toLowerCase()) ? `${PREFIX}${name}` : name));
}
