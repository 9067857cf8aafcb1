import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Site, serveSite } from "../browser/serve-site.ts";

const SERVER = fileURLToPath(new URL("../../addin/workbench/serve.mjs", import.meta.url));

describe("npm start", () => {
  let folder: string;
  let site: Site;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "evenkeel-"));
    await Promise.all([mkdir(join(folder, "site")), mkdir(join(folder, "site-other"))]);
    await Promise.all([
      writeFile(join(folder, "site", "index.html"), "the page"),
      writeFile(join(folder, "package.json"), "beside the site"),
      writeFile(join(folder, "site-other", "index.html"), "another site"),
    ]);
    site = await serveSite(join(folder, "site"));
  });
  afterAll(async () => {
    site.stop();
    await rm(folder, { recursive: true });
  });

  /** Asks for a path as it is written: fetch would take out what leads upwards. */
  function ask(path: string): Promise<readonly [status: number | undefined, body: string]> {
    const { hostname, port } = new URL(site.address);
    return new Promise((resolve, reject) => {
      const asking = request({ hostname, port, path }, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (text: string) => {
          body += text;
        });
        response.on("end", () => resolve([response.statusCode, body]));
        response.on("error", reject);
      });
      asking.on("error", reject).end();
    });
  }

  test.each(["/", "/index.html", "/?a=b"])("serves the page at %s", async (path) => {
    expect(await ask(path)).toEqual([200, "the page"]);
  });

  test.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/..%2fpackage.json",
    "/%2e%2e%2fpackage.json",
    "/x/../../package.json",
    "/..%5cpackage.json",
    "/..%2fsite-other/index.html",
    "/%00",
    "/%",
    "/nothing.js",
  ])("has nothing at %s", async (path) => {
    expect(await ask(path)).toEqual([404, "There is nothing here.\n"]);
  });

  test.runIf(process.platform === "linux")("outlives a file that cannot be read to its end", async () => {
    // A file by its looks, whose reading fails.
    await symlink("/proc/self/mem", join(folder, "site", "broken.js"));
    await expect(ask("/broken.js")).rejects.toThrow();
    expect(await ask("/")).toEqual([200, "the page"]);
  });
});

describe("npm start refuses", () => {
  const start = (port: string) => {
    const { status, stderr } = spawnSync(process.execPath, [SERVER], {
      env: { ...process.env, PORT: port, NO_OPEN: "1" },
      encoding: "utf8",
      timeout: 10_000,
    });
    return [status, stderr];
  };

  test.each(["abc", "-1", "65536", "3000.5", "0x10", " "])("PORT=%s", (port) => {
    expect(start(port)).toEqual([1, `PORT is "${port}"; it must be a whole number from 0 to 65535.\n`]);
  });

  test("a port that is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "localhost", resolve));
    const { port } = other.address() as AddressInfo;
    expect(start(String(port))).toEqual([
      1,
      `Port ${port} is taken. Close what uses it, or choose another: PORT=${port + 1} npm start\n`,
    ]);
    other.close();
  });
});
