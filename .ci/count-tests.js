// Prints what the last test run counted, as one line: `120 passed, 0 failed`.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync("test-results/vitest.json", "utf8"));
const skipped = report.numPendingTests + report.numTodoTests;
const counts = [`${report.numPassedTests} passed`, `${report.numFailedTests} failed`];
console.log([...counts, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(", "));
