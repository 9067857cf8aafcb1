import { askWorker } from "./in-worker.ts";
import { MOST_BYTES } from "./limits.ts";
import type { Opened } from "./opened.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * Reads a file that a person picked or dropped.
 *
 * @throws UnreadableFile with the reason, in words.
 */
export async function openFile(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) {
    throw new UnreadableFile(`it is larger than ${MOST_BYTES / 1_000_000} MB`);
  }
  const reply = await askWorker({ kind: "read", name: file.name, bytes: await bytesOf(file) });
  if (reply.kind !== "opened") {
    throw new UnreadableFile(reply.kind === "refused" ? reply.reason : "it could not be read");
  }
  return reply.opened;
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new UnreadableFile("it is a folder, or this browser may not read it");
  }
}
