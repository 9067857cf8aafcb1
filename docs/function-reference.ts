import {
  type DocumentedField,
  type FunctionDefinition,
  type ParameterKind,
  type SettingDefinition,
  signatureOf,
} from "../core/index.ts";
import { code, markdownTable } from "./markdown.ts";

const TAKES: Readonly<Record<ParameterKind, string>> = {
  range: "a range",
  amount: "an amount",
  text: "text",
  settings: "a range or text",
};

/** The page docs/functions.md: every function, the columns of their ranges, then every setting. */
export function functionReference(
  functions: readonly FunctionDefinition[],
  settings: readonly SettingDefinition[],
  fields: { readonly holdings: readonly DocumentedField[]; readonly targets: readonly DocumentedField[] },
): string {
  const parts = [
    "<!-- Generated from core/functions and core/settings by `npm run generate`; edit those. -->",
    "# Spreadsheet functions",
    "Names, arguments, results and messages are the same in every spreadsheet that runs Evenkeel. " +
      "Results are tables with a header row unless a single cell is said. Weights and drift are fractions: 0.6 is 60%.",
    functionTable(functions, ""),
    ...functions.map(functionSection),
    rangesSection(fields),
    settingsSection(settings),
  ];
  return `${parts.join("\n\n")}\n`;
}

/**
 * A table of the functions, each linked to its section of the reference.
 *
 * @param page - Path of the reference as seen from the page with the table; empty on the reference itself.
 */
export function functionTable(functions: readonly FunctionDefinition[], page: string): string {
  const rows = functions.map((each) => [
    `[${code(signatureOf(each))}](${page}#${each.name.toLowerCase()})`,
    each.summary,
  ]);
  return markdownTable(["Function", "What it does"], rows);
}

function functionSection(definition: FunctionDefinition): string {
  const { name, summary, parameters, result, columns, example } = definition;
  const rows = parameters.map((each) => [
    code(each.name),
    `${TAKES[each.kind]}${each.optional ? ", optional" : ""}`,
    each.help,
    code(each.example),
  ]);
  const parts = [
    `## ${name}`,
    summary,
    fenced(`=${signatureOf(definition)}`),
    markdownTable(["Parameter", "Takes", "What it is", "Example"], rows),
    `**Result.** ${result}`,
    columns.length > 0 ? `**Columns.** ${columns.map(code).join(" · ")}` : "**Columns.** None: a single cell.",
    `**Example.** ${code(example)}`,
  ];
  return parts.join("\n\n");
}

function rangesSection({ holdings, targets }: Parameters<typeof functionReference>[2]): string {
  const columns = (fields: readonly DocumentedField[]) =>
    markdownTable(
      ["Column", "Also called", "What it is"],
      fields.map(({ header, synonyms, help }) => [header, synonyms.join(", "), help]),
    );
  return [
    "## Ranges",
    "Columns are found by their headers, in any order, case, spacing and punctuation ignored; other columns do no harm, " +
      "and neither do up to 19 rows above the header. Empty rows end nothing. Rows such as Total are left out and held " +
      "against the sum of the others. A range without headers has 2 columns (class, value or target) or 3 (holding, class, " +
      "value; class, holding, target).",
    "### Holdings",
    "A value, or a quantity and a price, is needed in each row. The exports of Fidelity, Schwab, Vanguard, Interactive " +
      "Brokers, DEGIRO, Merrill and M1 are read as they come.",
    columns(holdings),
    "### Targets",
    columns(targets),
    "### Cells",
    "Numbers may be text: `$1,234.50`, `1.234,50 €`, `(350.00)`, `12.5%`. Which sign is the decimal one is decided by the " +
      "column, else by the range. `--`, `n/a` and an empty cell are missing, which is never 0. Cash is a holding of class " +
      "Cash or with a name that brokers use for it (Cash, SPAXX, VMFXX, Cash & Cash Investments and a few more).",
  ].join("\n\n");
}

function settingsSection(settings: readonly SettingDefinition[]): string {
  const rows = settings
    .filter(({ available }) => available)
    .map(({ name, kind, fallbackText, help }) => [name, kind.values, fallbackText, help]);
  const later = settings.filter(({ available }) => !available).map(({ name }) => name);
  const parts = [
    "## Settings",
    "Two columns, name and value, in any order, case and spacing ignored; or one text such as " +
      `${code("Cash=Invest; Band=Absolute")}. A name that is not in the list is refused.`,
    "Or a table of strategies with its header row: `Strategy`, `Account`, `Active` and a column for each setting that is wanted, " +
      "under the setting's name; a blank cell is the default, and columns of your own are left alone. The only row is used, else " +
      "the active one, else of several active ones the one of the account named above the table, else the one without an " +
      "account. Name and value in two cells above the header " +
      "win over the row: `Strategy` and `Growth` there choose that row. Where blanks arrive as 0, as in Excel on the desktop, " +
      "a 0 in the table is a blank; for Decimals enter '0 there, which is a text.",
    markdownTable(["Setting", "Takes", "When left out", "What it does"], rows),
    "`FX EUR`, `FX GBP` and so on set the rate of one unit of that currency in the base currency.",
  ];
  if (later.length > 0) {
    parts.push(`Not in this version, and refused rather than ignored when switched on: ${later.join(", ")}.`);
  }
  return parts.join("\n\n");
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
