import { workbench } from "./addin/workbench/build/webpack.workbench.js";
import { appsScript } from "./apps-script/webpack.apps-script.js";

/** Everything `npm run build` bundles: dist/addin and dist/apps-script. */
export default [workbench, appsScript];
