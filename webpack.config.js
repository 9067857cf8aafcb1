import { workbench } from "./addin/workbench/build/webpack.workbench.js";

/** Everything `npm run build` bundles. */
export default [workbench];
