/** What became of a text that was to be copied. */
export type Copied = "copied" | "blocked";

/**
 * Puts a text on the clipboard: by the browser's clipboard, else by the command that older hosts allow inside a click.
 *
 * @returns `blocked` where the host allows neither; the text is then to be shown selected.
 */
export async function copyText(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return copyByCommand(text) ? "copied" : "blocked";
  }
}

function copyByCommand(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) {
      before.focus();
    }
  }
}
