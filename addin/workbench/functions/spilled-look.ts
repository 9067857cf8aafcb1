import { BooleanNumber, type ICellData, type IStyleData, isDefaultFormat, type Nullable } from "@univerjs/core";
import type { BaseValueObject } from "@univerjs/preset-sheets-core";

/** The key under which a spilled cell carries that it is bold. */
const BOLD = "evenkeelBold";

/** Has a value of Univer's engine show bold wherever it spills. Not for values that Univer shares between cells. */
export function markBold(value: BaseValueObject): BaseValueObject {
  value.withCustomData({ [BOLD]: true });
  return value;
}

/** A person's style of a cell with what its function gave it, where the person chose nothing; null without either. */
export function spilledStyle(spilled: Nullable<ICellData>, chosen: Nullable<IStyleData>): IStyleData | null {
  const given = typeof spilled?.s === "object" ? spilled.s?.n : undefined;
  const format = given && isDefaultFormat(chosen?.n?.pattern) ? { n: given } : null;
  const bold = spilled?.custom?.[BOLD] === true && chosen?.bl === undefined ? { bl: BooleanNumber.TRUE } : null;
  return format || bold ? { ...chosen, ...format, ...bold } : null;
}
