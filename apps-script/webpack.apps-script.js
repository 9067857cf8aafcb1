import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";
import webpack from "webpack";

const here = import.meta.dirname;
const { Compilation, sources } = webpack;
const { shippedText } = await tsImport("./build/shipped-text.ts", import.meta.url);
const { LIBRARY } = await tsImport("./build/generate-stubs.ts", import.meta.url);

/** Puts the header before the bundle and the entry points after it, and adds the manifest. */
class AppsScriptProject {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AppsScriptProject", (compilation) => {
      const options = { name: "AppsScriptProject", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS };
      compilation.hooks.processAssets.tapPromise(options, async () => {
        const { header, footer } = shippedText();
        compilation.updateAsset("Code.js", (bundle) => new sources.ConcatSource(header, bundle, footer));
        const manifest = await readFile(join(here, "appsscript.json"));
        compilation.emitAsset("appsscript.json", new sources.RawSource(manifest));
      });
    });
  }
}

/** The Google Sheets file: one script that people can read and paste. */
export const appsScript = {
  name: "apps-script",
  mode: "production",
  target: "es2019",
  entry: join(here, "call.ts"),
  output: {
    path: join(here, "../dist/apps-script"),
    filename: "Code.js",
    clean: true,
    chunkFormat: false,
    library: { name: LIBRARY, type: "var" },
  },
  module: { rules: [{ test: /\.ts$/, loader: "esbuild-loader", options: { target: "es2019" } }] },
  optimization: { minimize: false },
  performance: false,
  devtool: false,
  plugins: [new AppsScriptProject()],
};

export default appsScript;
