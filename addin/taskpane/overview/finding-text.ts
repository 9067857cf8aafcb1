import { problemText } from "../../../core/index.ts";
import type { Finding } from "../../../core/store/index.ts";

/**
 * A finding in words: where, what is wrong, what to do, and what comes of it until then.
 *
 * @example Targets row 7 (BND), Target: "abc" is not a number. Enter a number. Until then the row is ignored.
 */
export function findingText(finding: Finding): string {
  return finding.consequence === ""
    ? problemText(finding)
    : `${problemText(finding)} Until then ${finding.consequence}.`;
}
