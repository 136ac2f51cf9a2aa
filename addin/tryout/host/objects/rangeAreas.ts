import { rangeName, type Range } from '../../../../shared/grid';
import { hostObject, type HostObject } from '../hostObject';
import type { HostSession } from '../hostSession';
import { quoted, rangeObject } from './range';

/** Several ranges of one sheet. */
export function rangeAreas(session: HostSession, sheetId: string, areas: readonly Range[]): HostObject {
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
          items: () => areas.map((area) => rangeObject(session, sheetId, area)),
        }),
    },
    methods: { _KeepReference: () => null },
  });
}
