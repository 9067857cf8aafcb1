import { BuildTextUtils, type IDocumentData } from "@univerjs/core";

/** The words of a cell with rich text (line breaks, links, styled parts). */
export function plainText(document: IDocumentData): string {
  return BuildTextUtils.transform.getPlainText(document.body?.dataStream ?? "");
}
