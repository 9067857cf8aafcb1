import { useEffect, useState } from "react";

/** Whether a file is being dragged over the page; calls back with the file that is dropped anywhere on it. */
export function useFileDrop(dropped: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    // Captured, so that the grid never sees a file being dragged.
    const options = { capture: true, signal: listening.signal };
    const onFile = (name: "dragover" | "dragleave" | "drop", act: (event: DragEvent) => void): void =>
      window.addEventListener(
        name,
        (event) => {
          if (event.dataTransfer?.types.includes("Files")) {
            event.preventDefault();
            event.stopPropagation();
            act(event);
          }
        },
        options,
      );
    onFile("dragover", () => setOver(true));
    onFile("dragleave", (event) => {
      if (event.relatedTarget === null) {
        setOver(false);
      }
    });
    onFile("drop", (event) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) {
        dropped(file);
      }
    });
    return () => listening.abort();
  }, [dropped]);
  return over;
}
