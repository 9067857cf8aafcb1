import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("../../addin/workbench/serve.mjs", import.meta.url));

/** A running `npm start`, on a port of its own. */
export interface Site {
  readonly address: string;
  stop(): void;
}

/** Serves the built site as `npm start` does, or another folder in its place. */
export async function serveSite(folder?: string): Promise<Site> {
  const args = folder === undefined ? [SERVER] : [SERVER, folder];
  const server = spawn(process.execPath, args, { env: { ...process.env, PORT: "0", NO_OPEN: "1" } });
  return { address: await printedAddress(server), stop: () => server.kill() };
}

function printedAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (text: Buffer) => {
      const address = /http:\S+/.exec(text.toString())?.[0];
      if (address !== undefined) {
        resolve(address);
      }
    });
    server.stderr?.on("data", (text: Buffer) => reject(new Error(text.toString())));
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
