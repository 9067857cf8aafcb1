import { MOST_TIME } from "./limits.ts";
import type { Reply, Request } from "./messages.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/**
 * Has a worker of its own answer one request, and ends it.
 *
 * @throws UnreadableFile when it takes too long, needs too much memory or breaks.
 */
export function askWorker(request: Request): Promise<Reply> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "files" });
  return new Promise<Reply>((resolve, reject) => {
    const late = setTimeout(() => reject(new UnreadableFile("it takes too long to read")), MOST_TIME);
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => resolve(data));
    worker.addEventListener("error", () => reject(new UnreadableFile("it is too large or damaged")));
    worker.addEventListener("message", () => clearTimeout(late));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
