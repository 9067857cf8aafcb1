import type { Configuration } from "webpack";

/** The workbench as a static site in dist/addin. */
export declare const workbench: Omit<Configuration, "entry" | "output"> & {
  readonly entry: Readonly<Record<string, string>>;
  readonly output: NonNullable<Configuration["output"]>;
};
