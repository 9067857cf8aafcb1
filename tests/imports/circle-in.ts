/**
 * One circle in a directed graph, its first node repeated at the end; undefined where there is none.
 *
 * Depth first; a node whose descendants are all seen is never entered again, so time is linear in the edges.
 *
 * @example a → b, b → a gives a, b, a
 */
export function circleIn(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (node: string): readonly string[] | undefined => {
    const start = path.indexOf(node);
    if (start >= 0) {
      return [...path.slice(start), node];
    }
    if (done.has(node)) {
      return undefined;
    }
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next);
      if (circle) {
        return circle;
      }
    }
    path.pop();
    done.add(node);
    return undefined;
  };
  for (const node of edges.keys()) {
    const circle = visit(node);
    if (circle) {
      return circle;
    }
  }
  return undefined;
}
