import { parseRange, type Range } from '../../../shared/grid';

/** An address as events have it: `B8`, `B8:C9`, `3:5`, `B:D`, several with commas; the area around it. */
export function areaOfAddress(address: string): Range | null {
  const areas = address.split(',').map((part) => {
    const plain = part.replace(/^.*!/, '').replaceAll('$', '').trim();
    const rows = /^(\d+):(\d+)$/.exec(plain);
    if (rows) return parseRange(`A${rows[1]}:XFD${rows[2]}`);
    const columns = /^([A-Z]+):([A-Z]+)$/i.exec(plain);
    return columns ? parseRange(`${columns[1]}1:${columns[2]}1048576`) : parseRange(plain);
  });
  return areas.reduce<Range | null>(
    (all, area) =>
      all && area
        ? {
            top: Math.min(all.top, area.top),
            left: Math.min(all.left, area.left),
            bottom: Math.max(all.bottom, area.bottom),
            right: Math.max(all.right, area.right),
          }
        : (all ?? area),
    null,
  );
}
