import { applyScheme, currentScheme } from "./scheme.ts";

// Runs before the page is painted, so that a dark page never flashes white.
applyScheme(currentScheme());
