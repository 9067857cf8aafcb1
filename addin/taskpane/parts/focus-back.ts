/** Where the keyboard was: an element, and what it is in, from the inside out. */
export type FocusPath = readonly HTMLElement[];

/** The path of an element that has the focus, to come back to once what takes it is gone. */
export function focusPath(focused: Element | null): FocusPath {
  const path: HTMLElement[] = [];
  for (let element = focused; element; element = element.parentElement) {
    if (element instanceof HTMLElement) {
      path.push(element);
    }
  }
  return path;
}

/**
 * Gives the focus back to where it was, unless somebody took it meanwhile: to the element itself, else to the nearest
 * heading around the place where it was.
 */
export function giveFocusBack(path: FocusPath): void {
  // What goes is taken out of the page first.
  setTimeout(() => {
    if (document.activeElement && document.activeElement !== document.body) {
      return;
    }
    const [element] = path;
    if (element && element !== document.body) {
      element.focus();
    }
    if (document.activeElement === element && element !== document.body) {
      return;
    }
    const heading = nearestHeading(path);
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  });
}

function nearestHeading(path: FocusPath): HTMLElement | undefined {
  for (const element of path.filter(({ isConnected }) => isConnected)) {
    const headings = [...element.querySelectorAll<HTMLElement>("h1, h2, h3")];
    const seen = headings.find((heading) => heading.getClientRects().length > 0);
    if (seen) {
      return seen;
    }
  }
  return undefined;
}
