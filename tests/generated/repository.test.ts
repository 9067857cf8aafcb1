import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const REGISTRY = "https://registry.npmjs.org/";
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;
/** A folder of somebody's machine, not preceded by what would make it part of an address or of a longer path. */
const MACHINE_PATH = /(?<![\w.~)}-])\/(home|root|Users|work|tmp|workspace|mnt)\/[\w.-]+|[A-Z]:\\+Users\\/;

interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, name), "utf8"));
}

/** Text files that are, or are about to be, in the repository. */
function textFiles(): readonly { readonly path: string; readonly text: string }[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"],
    {
      cwd: ROOT,
      encoding: "utf8",
    },
  );
  const paths = listed.split("\0").filter((path) => path !== "");
  return paths
    .filter((path) => existsSync(join(ROOT, path)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }))
    .filter(({ text }) => !text.includes("\0"));
}

test("package.json pins every version exactly", () => {
  const { dependencies, devDependencies } = readManifest("package.json");
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !EXACT.test(version));
  expect(loose).toEqual([]);
});

describe("package-lock.json", () => {
  const packages = Object.entries(readManifest("package-lock.json").packages).filter(([path]) => path !== "");

  test("names no download host but the public registry", () => {
    const elsewhere = packages.filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith(REGISTRY));
    expect(elsewhere).toEqual([]);
  });

  test("has a checksum for every package and links to none", () => {
    const unsure = packages.filter(([, { integrity, link }]) => integrity === undefined || link === true);
    expect(unsure).toEqual([]);
  });

  // A lock file written where a registry did not have them all misses other systems' builds, and `npm ci` refuses it.
  test("has the optional packages of every operating system", () => {
    const locked = new Set(packages.map(([path]) => path));
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !placesOf(name, path).some((place) => locked.has(place))),
    );
    expect(missing).toEqual([]);
  });
});

/** Where Node looks for a package that another one requires: in its own node_modules, then in those around it. */
function placesOf(name: string, path: string): readonly string[] {
  const around = path.lastIndexOf("/node_modules/");
  const own = `${path}/node_modules/${name}`;
  return around < 0 ? [own, `node_modules/${name}`] : [own, ...placesOf(name, path.slice(0, around))];
}

test("no file names a folder of somebody's machine", () => {
  const found = textFiles().flatMap(({ path, text }) => {
    const match = MACHINE_PATH.exec(text);
    return match ? [`${path}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});
