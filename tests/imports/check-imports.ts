import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { circleIn } from "./circle-in.ts";
import { importsOf } from "./imports-of.ts";
import { sourcesIn } from "./sources.ts";
import { FREE, ZONES, type Zone } from "./zones.ts";

/**
 * Every break of the import rules in zones.ts under a folder, one sentence each; none when all is well.
 *
 * @param root - The repository, or a tree shaped like it.
 */
export function checkImports(root: string): readonly string[] {
  const problems: string[] = [];
  const filesImported = new Map<string, Set<string>>();
  const zonesImported = new Map<string, Set<string>>();
  for (const [path, source] of sourcesIn(root)) {
    const { specifiers, unreadable } = importsOf(path, source);
    problems.push(...unreadable.map((what) => `${path} ${what}.`));
    const zone = zoneOf(path);
    if (zone === undefined && !FREE.test(path)) {
      problems.push(`${path} is in no zone; give it one in tests/imports/zones.ts.`);
    }
    for (const specifier of specifiers) {
      const target = specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : undefined;
      if (target === undefined) {
        if (zone && !zone.packages.test(specifier)) {
          problems.push(`${path} imports ${specifier}; ${zone.name} may not use that package.`);
        }
      } else if (!existsSync(join(root, target))) {
        problems.push(`${path} imports ${specifier}, which is not a file; write its extension.`);
      } else {
        link(filesImported, path, target);
        problems.push(...crossing(zone, path, target, zonesImported));
      }
    }
  }
  return [...problems, ...circles("Files", filesImported), ...circles("Folders", zonesImported)];
}

/** The zone of a file, by its path from the repository's root. */
export function zoneOf(path: string): Zone | undefined {
  return ZONES.find((zone) => zone.files.test(path));
}

function crossing(zone: Zone | undefined, path: string, target: string, zonesImported: Map<string, Set<string>>) {
  if (zone === undefined) {
    return [];
  }
  const targetZone = zoneOf(target)?.name ?? target;
  if (targetZone === zone.name) {
    return [];
  }
  link(zonesImported, zone.name, targetZone);
  return zone.imports.includes(targetZone)
    ? []
    : [`${path} imports ${target}; ${zone.name} may not use ${targetZone}.`];
}

function link(edges: Map<string, Set<string>>, from: string, to: string): void {
  edges.set(from, (edges.get(from) ?? new Set()).add(to));
}

function circles(what: string, edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const circle = circleIn(edges);
  return circle ? [`${what} import each other in a circle: ${circle.join(" → ")}.`] : [];
}
