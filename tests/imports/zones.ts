/** A part of the repository, and what it may import besides its own files. */
export interface Zone {
  readonly name: string;
  /** Paths from the repository's root, with forward slashes. A file belongs to the first zone that matches. */
  readonly files: RegExp;
  /** Names of zones. */
  readonly imports: readonly string[];
  /** Packages, as written in the import. */
  readonly packages: RegExp;
}

const NONE = /^$/;

/** The value types and errors everything in core builds on. */
const CELLS = ["core/cells", "core/cells/decimal.ts"];
const INPUT = [...CELLS, "core/settings"];
const MODEL = [...INPUT, "core/portfolio", "core/targets"];
const DECISIONS = [...MODEL, "core/drift", "core/closest", "core/plan", "core/orders", "core/store"];
const CORE = [...DECISIONS, "core/functions"];

/** What hosts may use of core: its contents page, the model of workbooks, and the sample workbook. */
const PUBLIC_CORE = ["core/index.ts", "core/store", "core/view", "core/workbook", "core/sample"];
const PORT = ["addin/host"];
const PANE = [...PUBLIC_CORE, ...PORT, "addin/store"];
const PANE_PARTS = ["addin/functions", "addin/taskpane"];

const UI = /^(react|react-dom|@fluentui\/react-components)(\/|$)/;
const WORKBENCH = /^(react|react-dom|@fluentui\/react-components|@univerjs\/[\w-]+|rxjs|@e965\/xlsx|papaparse)(\/|$)/;
const BUILD = /^(node:.+|webpack|esbuild-loader|html-webpack-plugin|tsx\/esm\/api)$/;

/**
 * Imports point inward: addin → core ← apps-script, and inside core functions → drift, plan, orders, store → portfolio,
 * targets → settings → cells. Neighbours in one layer may import each other as long as no circle arises.
 */
export const ZONES: readonly Zone[] = [
  { name: "core/cells/decimal.ts", files: /^core\/cells\/decimal\.ts$/, imports: [], packages: /^decimal\.js$/ },
  { name: "core/cells", files: /^core\/cells\//, imports: CELLS, packages: NONE },
  { name: "core/settings", files: /^core\/settings\//, imports: CELLS, packages: NONE },
  { name: "core/portfolio", files: /^core\/portfolio\//, imports: MODEL, packages: NONE },
  { name: "core/targets", files: /^core\/targets\//, imports: MODEL, packages: NONE },
  { name: "core/drift", files: /^core\/drift\//, imports: DECISIONS, packages: NONE },
  { name: "core/closest", files: /^core\/closest\//, imports: [...CELLS, "core/closest"], packages: NONE },
  { name: "core/plan", files: /^core\/plan\//, imports: DECISIONS, packages: NONE },
  { name: "core/orders", files: /^core\/orders\//, imports: DECISIONS, packages: NONE },
  { name: "core/store", files: /^core\/store\//, imports: DECISIONS, packages: NONE },
  { name: "core/functions", files: /^core\/functions\//, imports: DECISIONS, packages: NONE },
  { name: "core/view", files: /^core\/view\//, imports: CORE, packages: NONE },
  { name: "core/index.ts", files: /^core\/index\.ts$/, imports: CORE, packages: NONE },
  { name: "core/workbook", files: /^core\/workbook\//, imports: [], packages: NONE },
  { name: "core/sample", files: /^core\/sample\//, imports: ["core/workbook", "core/functions"], packages: NONE },

  {
    name: "addin/host/excel.ts",
    files: /^addin\/host\/excel\.ts$/,
    imports: [...PUBLIC_CORE, ...PORT],
    packages: NONE,
  },
  { name: "addin/host", files: /^addin\/host\//, imports: PUBLIC_CORE, packages: NONE },
  { name: "addin/store", files: /^addin\/store\//, imports: [...PUBLIC_CORE, ...PORT], packages: NONE },
  { name: "addin/functions", files: /^addin\/functions\//, imports: PUBLIC_CORE, packages: NONE },
  { name: "addin/taskpane", files: /^addin\/taskpane\//, imports: PANE, packages: UI },
  {
    name: "addin/workbench/build",
    files: /^addin\/workbench\/(build\/|[^/]+\.mjs$)/,
    imports: PUBLIC_CORE,
    packages: BUILD,
  },
  { name: "addin/workbench", files: /^addin\/workbench\//, imports: [...PANE, ...PANE_PARTS], packages: WORKBENCH },
  { name: "addin", files: /^addin\/[^/]+$/, imports: [...PANE, ...PANE_PARTS, "addin/host/excel.ts"], packages: UI },

  { name: "apps-script", files: /^apps-script\/[^/]+\.ts$/, imports: PUBLIC_CORE, packages: NONE },
  {
    name: "apps-script/build",
    files: /^apps-script\/(build\/|webpack\.apps-script\.js$)/,
    imports: PUBLIC_CORE,
    packages: BUILD,
  },
];

/** Files that may import anything: they run on a developer's machine only. */
export const FREE = /^(tests|bench|docs|\.ci)\/|^[^/]+\.(config\.)?(ts|js|mjs)$/;
