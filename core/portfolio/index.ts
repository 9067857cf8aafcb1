export { foreignSign } from "./currency-signs.ts";
export { HOLDINGS_FIELDS, type HoldingsField, isHoldingsHeader } from "./fields.ts";
export { CASH, isCashClass, isCashSymbol, isTotalLabel } from "./labels.ts";
export { readLotSize } from "./lot-size.ts";
export { parseHoldings } from "./parse-holdings.ts";
export type { Holding, Portfolio, Position, Price, Trading } from "./portfolio.ts";
export { readPrice } from "./price.ts";
export { readTrading } from "./trading.ts";
