import { rangeName, type Range } from '../../../../shared/grid';
import { hostObject, type HostObject } from '../hostObject';
import type { HostSession } from '../hostSession';
import { quoted } from './quoted';

/**
 * Several ranges of one sheet.
 *
 * @param rangeOf each of them by itself.
 */
export function rangeAreas(
  session: HostSession,
  sheetId: string,
  areas: readonly Range[],
  rangeOf: (area: Range) => HostObject,
): HostObject {
  const sheetName = (): string => quoted(session.hand.sheet(sheetId).name);
  return hostObject('RangeAreas', {
    subject: areas,
    properties: {
      Address: () => areas.map((area) => `${sheetName()}!${rangeName(area)}`).join(','),
      AreaCount: () => areas.length,
    },
    children: {
      Areas: () =>
        hostObject('RangeCollection', {
          items: () => areas.map(rangeOf),
        }),
    },
    methods: { _KeepReference: () => null },
  });
}
