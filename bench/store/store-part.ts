import { sectionText } from "../page.ts";
import { loading } from "./loading.ts";
import { slider } from "./slider.ts";

/** The store of strategies, as a part of the page. */
export async function storePart(): Promise<string> {
  const sections = [await slider()];
  return [...sections.map(sectionText), await loading()].join("\n");
}
