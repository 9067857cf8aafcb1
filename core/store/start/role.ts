/** What an asset class stands for in a model portfolio. */
export type Role = "stocks" | "US stocks" | "international stocks" | "bonds";

/**
 * The role of each asset class, by the class's name, ignoring case and spaces; a class without role has no entry. A person's
 * choice replaces what proposeRoles says.
 */
export type Roles = ReadonlyMap<string, Role>;
