import type { Problem, Problems } from "../../cells/problem.ts";
import { errorIn, isBlank, keyText, quoted } from "../../cells/text.ts";
import { isTotalLabel } from "../../portfolio/index.ts";

/** A name is there, and a sheet reads it as a name: not as nothing, as a total or as an error. */
export function checkName(
  name: string,
  where: Pick<Problem, "range" | "column" | "subject">,
  problems: Problems,
): void {
  if (isBlank(name)) {
    problems.add({ code: "NO_NAME", ...where, what: "the name is empty", remedy: "Enter a name" });
  } else if (keyText(name) === "" || isTotalLabel(name) || errorIn(name) !== undefined) {
    problems.add({
      code: "NAME_MEANS_ELSE",
      ...where,
      what: `${quoted(name)} means something else in a sheet, and would not be read as a name`,
      remedy: "Choose another name",
    });
  }
}
