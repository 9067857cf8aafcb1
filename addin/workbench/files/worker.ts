import type { Reply, Request } from "./messages.ts";
import { readFile } from "./read.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import { writeWorkbook } from "./write-workbook.ts";

// Runs beside the page: a file that takes too long, or breaks the program that reads it, leaves the page as it was.
addEventListener("message", ({ data }: MessageEvent<Request>) => {
  const reply = replyTo(data);
  postMessage(reply, { transfer: reply.kind === "written" ? [reply.bytes.buffer] : [] });
});

function replyTo(request: Request): Reply {
  try {
    if (request.kind === "read") {
      return { kind: "opened", opened: readFile(request.name, request.bytes) };
    }
    return { kind: "written", bytes: writeWorkbook(request.workbook, new Set(request.functions)) };
  } catch (problem) {
    return {
      kind: "refused",
      reason: problem instanceof UnreadableFile ? problem.message : `it failed with “${problem}”`,
    };
  }
}
