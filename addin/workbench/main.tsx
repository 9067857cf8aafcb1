import "./theme/colors.css";
import "./page/page.css";
import "./page/header.css";
import "./page/messages.css";
import "./page/pane.css";
import "./page/dialogs.css";
import "./page/help.css";
import { createRoot } from "react-dom/client";
import { callFunction, FUNCTIONS } from "../../core/index.ts";
import { Workbench } from "./page/workbench.tsx";

const app = document.getElementById("app");
if (app !== null) {
  createRoot(app).render(<Workbench functions={{ definitions: FUNCTIONS, call: callFunction }} />);
}
