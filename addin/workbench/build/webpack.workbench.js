import { fileURLToPath } from "node:url";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { ReportSizes } from "./report-sizes.js";

const TARGET = "es2022";
/** A path from the workbench's folder. */
export const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The workbench as a static site in dist/addin: one page, its scripts, and nothing from anywhere else. */
export const workbench = {
  name: "workbench",
  mode: "production",
  target: ["web", "es2022"],
  entry: { scheme: here("theme/early.ts"), workbench: here("main.tsx") },
  output: {
    path: here("../../dist/addin"),
    filename: "workbench/[name].[contenthash:8].js",
    chunkFilename: "workbench/[name].[contenthash:8].js",
    publicPath: "auto",
    // The page of the pane alone has the same folder, and is built beside it.
    clean: { keep: /^taskpane/ },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      // Nothing of ours does anything by being imported, but for what a page begins with.
      { test: /\.tsx?$/, sideEffects: false },
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: TARGET, jsx: "automatic" } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: here("index.html"),
      filename: "index.html",
      chunks: ["scheme", "workbench"],
      chunksSortMode: "manual",
      scriptLoading: "blocking",
      inject: "body",
    }),
    new ReportSizes({
      workbench: "the page and its functions",
      grid: "the spreadsheet",
      pane: "the task pane beside it",
      files: "reading and writing files, on first use",
    }),
  ],
  optimization: { minimizer: [new EsbuildPlugin({ target: TARGET })], splitChunks: false },
  performance: { hints: false },
  stats: "errors-warnings",
};
