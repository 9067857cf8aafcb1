import { createRoot } from "react-dom/client";
import { Workbench } from "../../addin/workbench/page/workbench.tsx";
import { callFunction, FUNCTIONS, type FunctionDefinition } from "../../core/index.ts";

/** A function with a mistake in it, of a kind that no type checker finds. */
const faulty: FunctionDefinition = {
  name: "FAULTY",
  summary: "Throws what it is told to.",
  parameters: [{ name: "what", kind: "text", optional: true, help: "What to throw.", example: '"error"' }],
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

const app = document.getElementById("app");
if (app !== null) {
  createRoot(app).render(<Workbench functions={{ definitions: [...FUNCTIONS, faulty], call: callFunction }} />);
}
