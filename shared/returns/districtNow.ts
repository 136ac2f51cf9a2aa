import type { BoardDistrict } from './settings';

/**
 * Who answers for a district's plans on a day: the district itself, or once it has ended whoever took
 * over from it, or from them in turn.
 */
export function districtNow(
  district: BoardDistrict,
  districts: readonly BoardDistrict[],
  day: string,
): BoardDistrict {
  const passed = new Set<BoardDistrict>();
  let now = district;
  while (hasEnded(now, day) && !passed.has(now)) {
    passed.add(now);
    const next = districts.find(({ id }) => id === now.successor);
    if (!next) return now;
    now = next;
  }
  return now;
}

export function hasEnded({ to }: BoardDistrict, day: string): boolean {
  return to !== null && to < day;
}

/** Did the district exist on that day? */
export function isThere(district: BoardDistrict, day: string): boolean {
  return (district.from === null || district.from <= day) && !hasEnded(district, day);
}

/** The configured district of that name or id, however it is spelt. */
export function districtNamed(
  name: string,
  { districts }: { readonly districts: readonly BoardDistrict[] },
): BoardDistrict | null {
  const wanted = plain(name);
  return districts.find((each) => plain(each.name) === wanted || plain(each.id) === wanted) ?? null;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
