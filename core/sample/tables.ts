/** The sample's tables as its formulas pass them: by their names, which rows that are added or moved belong to as well. */
export const TABLES = "Holdings,Targets";
