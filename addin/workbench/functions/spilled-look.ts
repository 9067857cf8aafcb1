import { type ICellData, type IStyleData, isDefaultFormat, type Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";

/** The key under which a spilled cell carries how its function has it look. */
const LOOK = "evenkeelLook";

/** What a function can decide of a cell's look, besides the number format that its value carries. */
export type SpilledLook = Pick<IStyleData, "bl" | "ht">;

/** Has a value of Univer's engine look so wherever it spills. Not for values that Univer shares between cells. */
export function withLook(value: BaseValueObject, look: SpilledLook): BaseValueObject {
  value.withCustomData({ [LOOK]: look });
  return value;
}

/** A person's style of a cell over what its function gave it; null where the function gave nothing. */
export function spilledStyle(spilled: Nullable<ICellData>, chosen: Nullable<IStyleData>): IStyleData | null {
  const look: SpilledLook | undefined = spilled?.custom?.[LOOK];
  const given = typeof spilled?.s === "object" ? spilled.s?.n : undefined;
  const format = given && isDefaultFormat(chosen?.n?.pattern) ? { n: given } : null;
  return look || format ? { ...look, ...chosen, ...format } : null;
}
