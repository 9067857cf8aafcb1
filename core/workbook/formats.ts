/** Number formats of the sample and of spilled results, in Excel's notation. */
export const MONEY = "#,##0.00";
/** A fraction shown as a percentage: 0.494 → 49.4%. */
export const PERCENT = "0.0%";
/** A drift shown with its sign: 0.03 → +3.0%. */
export const SIGNED_PERCENT = "+0.0%;-0.0%;0.0%";
/** Shares: as many decimals as there are, up to six. */
export const SHARES = "General";
