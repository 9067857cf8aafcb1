import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Prints after each production build what a visitor's browser loads, part by part. */
export class ReportSizes {
  /** @param {Readonly<Record<string, string>>} parts - What each named chunk is, in words. */
  constructor(parts) {
    this.parts = parts;
  }

  apply(compiler) {
    if (compiler.options.mode !== "production") {
      return;
    }
    compiler.hooks.done.tap("ReportSizes", ({ compilation }) => {
      for (const [name, words] of Object.entries(this.parts)) {
        const files = [...(compilation.namedChunks.get(name)?.files ?? [])];
        const bytes = files.map((file) => readFileSync(join(compilation.outputOptions.path, file)));
        const size = kilobytes(bytes, (file) => file.length);
        const zipped = kilobytes(bytes, (file) => gzipSync(file).length);
        process.stdout.write(`${compiler.name}: ${words} ${size} KB, ${zipped} KB gzip\n`);
      }
    });
  }
}

function kilobytes(files, sizeOf) {
  return Math.round(files.reduce((sum, file) => sum + sizeOf(file), 0) / 1000).toLocaleString("en");
}
