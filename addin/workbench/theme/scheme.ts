/** Light or dark. */
export type Scheme = "light" | "dark";

const KEY = "evenkeel.scheme";
const SYSTEM = "(prefers-color-scheme: dark)";

/** What was chosen with the toggle, else what the system prefers. */
export function currentScheme(): Scheme {
  return chosenScheme() ?? (matchMedia(SYSTEM).matches ? "dark" : "light");
}

/** Remembers a choice; without a place to remember it, the choice holds until the page closes. */
export function chooseScheme(scheme: Scheme): void {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // Private windows may refuse storage.
  }
}

/** Colours the page. */
export function applyScheme(scheme: Scheme): void {
  document.documentElement.dataset.scheme = scheme;
}

/** Calls back when the system's preference changes, as long as nothing was chosen here. */
export function onSystemScheme(changed: (scheme: Scheme) => void): () => void {
  const query = matchMedia(SYSTEM);
  const listener = (): void => {
    if (chosenScheme() === null) {
      changed(currentScheme());
    }
  };
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

function chosenScheme(): Scheme | null {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === "light" || chosen === "dark" ? chosen : null;
  } catch {
    return null;
  }
}
