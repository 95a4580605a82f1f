import type { Import } from './find-imports.ts';
import { groupBy } from './group-by.ts';

/** Every set of files that import each other in a circle, each sorted by path (Tarjan's algorithm). */
export function findCircles(imports: readonly Import[]): string[][] {
  const targets = groupBy(imports, ({ from }) => from);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file) as number);
    open.push(file);
    for (const { to } of targets.get(file) ?? []) {
      if (to === undefined) continue;
      if (!order.has(to)) visit(to);
      const reached = open.includes(to) ? lowest.get(to) : undefined;
      lowest.set(file, Math.min(lowest.get(file) as number, reached ?? Number.POSITIVE_INFINITY));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.toSorted());
  };

  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return circles;
}
