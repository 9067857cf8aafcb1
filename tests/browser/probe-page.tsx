import { createRoot } from "react-dom/client";
import { Workbench } from "../../addin/workbench/page/workbench.tsx";
import {
  type Argument,
  callFunction,
  FUNCTIONS,
  type FunctionDefinition,
  type Parameter,
  type ResultTable,
} from "../../core/index.ts";

const anything: Parameter = { name: "what", kind: "range", optional: true, help: "Anything.", example: "A1:B2" };

/** Shows as text what it was handed, and how many rows. */
const probe: FunctionDefinition = {
  name: "PROBE",
  summary: "Shows what reaches a function.",
  parameters: [anything, anything, anything],
  result: "Text.",
  columns: [],
  example: "=PROBE(A1)",
  compute: () => [],
};

/** A function with a mistake in it, of a kind that no type checker finds. */
const faulty: FunctionDefinition = {
  name: "FAULTY",
  summary: "Throws what it is told to.",
  parameters: [anything],
  result: "Nothing.",
  columns: [],
  example: "=FAULTY()",
  compute: ([what]) => {
    switch (what?.cells[0]?.[0]) {
      case "text":
        // biome-ignore lint/style/useThrowOnlyError: a library may do it, and the engine must live through it
        throw "a text";
      case "ragged":
        return [["a", "b"], ["c"]];
      case "nothing":
        return [];
      default:
        throw new TypeError("something is not a function");
    }
  },
};

function call(definition: FunctionDefinition, args: readonly Argument[]): ResultTable {
  return definition === probe ? [[JSON.stringify(args)]] : callFunction(definition, args);
}

const app = document.getElementById("app");
if (app !== null) {
  createRoot(app).render(<Workbench functions={{ definitions: [...FUNCTIONS, faulty, probe], call }} />);
}
