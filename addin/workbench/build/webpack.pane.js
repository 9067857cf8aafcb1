import HtmlWebpackPlugin from "html-webpack-plugin";
import { ReportSizes } from "./report-sizes.js";
import { here, workbench } from "./webpack.workbench.js";

/** The page that holds the task pane alone, beside the workbench in dist/addin. */
export const pane = {
  ...workbench,
  name: "pane",
  entry: { pane: here("../pane-page.tsx") },
  output: {
    ...workbench.output,
    filename: "taskpane/[name].[contenthash:8].js",
    chunkFilename: "taskpane/[name].[contenthash:8].js",
    clean: { keep: (path) => !path.startsWith("taskpane/") },
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: here("../taskpane.html"),
      filename: "taskpane.html",
      scriptLoading: "blocking",
      inject: "body",
    }),
    new ReportSizes({
      pane: "the task pane, first load",
      targets: "its Targets, later",
      plan: "its Plan, later",
      help: "its Help, later",
      "first-use": "its first use, where it is asked for",
      changes: "its changes of the workbook, later",
    }),
  ],
  optimization: { ...workbench.optimization, splitChunks: { chunks: "async", minSize: 10_000, name: false } },
};
