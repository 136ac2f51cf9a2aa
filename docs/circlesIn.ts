/** Those that import each other in a circle, each circle sorted: Tarjan's strongly connected components. */
export function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const met = new Map<string, { readonly order: number; lowest: number }>();
  const open: string[] = [];

  const visit = (name: string): { lowest: number } => {
    const own = { order: met.size, lowest: met.size };
    met.set(name, own);
    open.push(name);
    for (const other of imports.get(name) ?? []) {
      const there = met.get(other);
      if (!there) own.lowest = Math.min(own.lowest, visit(other).lowest);
      else if (open.includes(other)) own.lowest = Math.min(own.lowest, there.order);
    }
    if (own.lowest === own.order) {
      const circle = open.splice(open.indexOf(name));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return own;
  };

  for (const name of imports.keys()) if (!met.has(name)) visit(name);
  return circles;
}
