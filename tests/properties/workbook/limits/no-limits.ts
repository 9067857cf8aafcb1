import type { BookSettings } from "../settings.ts";
import type { LimitBook } from "./limit-book.ts";

/** The same workbook with every holding of any amount. */
export function withoutLots(sheet: LimitBook): LimitBook {
  return {
    ...sheet,
    shares: new Map([...sheet.shares].map(([symbol, one]) => [symbol, { ...one, lotSize: undefined }])),
  };
}

/** The same settings without whole shares, limits and fees. */
export function withoutLimits(settings: BookSettings): BookSettings {
  const {
    "Whole shares": wholeShares,
    "Minimum trade": minimumTrade,
    "Maximum orders": maximumOrders,
    "Fee per order": fee,
    "Maximum fee share": feeShare,
    "Spend all": spendsAll,
    ...others
  } = settings;
  return others;
}
