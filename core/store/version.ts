/** The version of the store's tables, which the workbook notes under the item `Version`. */
export const STORE_VERSION = 1;
export const VERSION_ITEM = "Version";
