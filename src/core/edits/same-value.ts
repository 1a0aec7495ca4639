/** Whether two values are written alike: texts, numbers, lists and objects of these. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
