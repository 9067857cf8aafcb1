import { type Expression, parseSync, Visitor } from "oxc-parser";

/** What one source file imports, type-only imports included, as written. */
export interface Imports {
  /** Sorted and without repetition. */
  readonly specifiers: readonly string[];
  /** What keeps the list from being complete, such as `import(name)`. */
  readonly unreadable: readonly string[];
}

/**
 * The imports of one TypeScript or JavaScript source.
 *
 * Parsed rather than compiled: a compiler drops `import type`, and a type crossing a border is a border crossed.
 *
 * @param path - Tells TypeScript from TSX; not read.
 */
export function importsOf(path: string, source: string): Imports {
  const { program, errors } = parseSync(path, source);
  const specifiers = new Set<string>();
  const unreadable = errors.map((error) => error.message);
  const add = (from: Expression | null): void => {
    if (from?.type === "Literal" && typeof from.value === "string") {
      specifiers.add(from.value);
    } else if (from) {
      unreadable.push(`cannot follow ${source.slice(from.start, from.end)}; import a literal path`);
    }
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    TSExternalModuleReference: (node) => add(node.expression),
    // How a page names the file of a worker.
    NewExpression: ({ callee, arguments: [path, base] }) => {
      const isHere = base?.type === "MemberExpression" && base.object.type === "MetaProperty";
      const isUrl = callee.type === "Identifier" && callee.name === "URL";
      if (isUrl && isHere && path?.type === "Literal" && /\.(ts|tsx|js|mjs)$/.test(String(path.value))) {
        add(path);
      }
    },
    CallExpression: (node) => {
      if (node.callee.type === "Identifier" && node.callee.name === "require") {
        unreadable.push("uses require; use import");
      }
    },
  }).visit(program);
  return { specifiers: [...specifiers].sort(), unreadable };
}
