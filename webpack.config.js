import { pane } from "./addin/workbench/build/webpack.pane.js";
import { workbench } from "./addin/workbench/build/webpack.workbench.js";
import { appsScript } from "./apps-script/webpack.apps-script.js";

/** Everything that `npm run build` bundles; `--config-name` picks one. */
export default [workbench, pane, appsScript];
