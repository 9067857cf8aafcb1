import { checkImports } from "./check-imports.ts";

const problems = checkImports(process.cwd());
for (const problem of problems) {
  console.error(problem);
}
console.log(problems.length === 0 ? "Import rules: all kept." : `Import rules: ${problems.length} broken.`);
process.exitCode = problems.length === 0 ? 0 : 1;
