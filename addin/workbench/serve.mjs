import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { pipeline } from "node:stream";
import { fileURLToPath } from "node:url";

/** The built site, or the folder named on the command line; ends with a separator, so that no neighbour matches. */
const ROOT = resolve(process.argv[2] ?? fileURLToPath(new URL("../../dist/addin", import.meta.url))) + sep;
/** Port 0 asks for any free port. */
const PORT = portOf(process.env.PORT || "3000");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

const server = createServer(async (request, response) => {
  const path = await fileAt(request.url ?? "/");
  if (path === null || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is nothing here.\n");
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    // Scripts carry a hash of their content in their names; the page must be fetched anew after every build.
    "cache-control": /\.[0-9a-f]{8}\.js$/.test(path) ? "max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
  });
  // When the file cannot be read to its end, or the browser hangs up, only this answer ends.
  pipeline(createReadStream(path), response, () => {});
});

server.on("error", (problem) => {
  const taken = problem.code === "EADDRINUSE";
  const advice = `Close what uses it, or choose another: PORT=${PORT + 1} npm start`;
  process.stderr.write(taken ? `Port ${PORT} is taken. ${advice}\n` : `The server did not start: ${problem.message}\n`);
  process.exitCode = 1;
});

server.listen(PORT, "localhost", () => {
  const address = `http://localhost:${server.address().port}/`;
  process.stdout.write(`Evenkeel is at ${address} (Ctrl+C ends it)\n`);
  if (!process.env.NO_OPEN && !process.env.CI) {
    openBrowser(address);
  }
});

/** A port as typed; ends the program with a sentence when it is none. */
function portOf(typed) {
  if (/^\d{1,5}$/.test(typed) && Number(typed) <= 65_535) {
    return Number(typed);
  }
  process.stderr.write(`PORT is "${typed}"; it must be a whole number from 0 to 65535.\n`);
  process.exit(1);
}

/** The file that an address stands for, inside the built site; null where there is none. */
async function fileAt(address) {
  try {
    const asked = normalize(decodeURIComponent(new URL(address, "http://localhost").pathname));
    const path = join(ROOT, asked.endsWith("/") ? `${asked}index.html` : asked);
    return path.startsWith(ROOT) && (await stat(path)).isFile() ? path : null;
  } catch {
    return null;
  }
}

/** Opens the page where there is a desktop to open it on; without one, the printed address is enough. */
function openBrowser(address) {
  const commands = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] };
  const [command, ...args] = commands[process.platform] ?? ["xdg-open"];
  const desktop = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (desktop) {
    spawn(command, [...args, address], { stdio: "ignore", detached: true })
      .on("error", () => {})
      .unref();
  }
}
