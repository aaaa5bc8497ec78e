/** Deeper than any article with lists in tables. */
const DEEPEST = 100;
/** Names by which an object's own making is reached. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Whether what came as JSON can be walked through by recursion and copied name by name without
 * harm: not nested without end, and no name that an object has from birth.
 *
 * @param value anything parsed from JSON
 */
export function isWalkable(value: unknown): boolean {
  const ahead: [unknown, number][] = [[value, 0]];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [each, depth] = next;
    if (typeof each !== 'object' || each === null) continue;
    if (depth > DEEPEST) return false;
    for (const [name, inner] of Object.entries(each)) {
      if (FORBIDDEN.has(name) || name.includes('\0')) return false;
      ahead.push([inner, depth + 1]);
    }
  }
  return true;
}
