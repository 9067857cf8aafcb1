/** Whether two distances are equal: within a part in a billion. */
export function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * (1 + Math.min(Math.abs(one), Math.abs(other)));
}
