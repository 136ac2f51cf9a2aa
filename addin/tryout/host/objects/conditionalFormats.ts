import type { Range } from '../../../../shared/grid';
import { overlap, without, type ConditionalFormat, type SheetState } from '../../../workbook';
import { HostError } from '../hostError';
import { hostObject, type HostObject } from '../hostObject';
import type { HostSession } from '../hostSession';
import { invalidArgument, textArgument } from './argument';

/** `Range.conditionalFormats`: all that touch the range, highest priority first. */
export function conditionalFormats(session: HostSession, sheetId: string, area: Range): HostObject {
  const { hand } = session;
  const here = (): ConditionalFormat[] =>
    hand.sheet(sheetId).conditionalFormats.filter(({ areas }) => areas.some((other) => overlap(other, area)));
  const objectOf = ({ id }: ConditionalFormat): HostObject =>
    conditionalFormat(session, sheetId, id, () => String(here().findIndex((format) => format.id === id)));
  // What the API calls an id is the format's place in this collection: another's may get it.
  const byId = (place: unknown): HostObject | null => {
    const found = here()[Number(place)];
    return found ? objectOf(found) : null;
  };
  return hostObject('ConditionalFormatCollection', {
    items: () => here().map(objectOf),
    item: byId,
    methods: {
      Add: (type) => {
        if (type !== 'Custom') throw invalidArgument();
        const sheet = hand.sheet(sheetId);
        if (sheet.protection)
          throw new HostError('AccessDenied', 'You can’t perform the requested operation.');
        const added: ConditionalFormat = {
          id: `{CF-${hand.book.nextId()}}`,
          areas: [area],
          formula: '',
          fill: null,
          ink: null,
          stopIfTrue: false,
        };
        hand.change({ ...sheet, conditionalFormats: [...sheet.conditionalFormats, added] });
        return objectOf(added);
      },
      GetCount: () => here().length,
      GetItem: byId,
      GetItemOrNullObject: byId,
      GetItemAt: (index) => {
        const found = here()[Number(index)];
        if (!found) throw invalidArgument();
        return objectOf(found);
      },
      ClearAll: () => hand.change(removeFormats(hand.sheet(sheetId), area)),
    },
  });
}

/** A sheet whose conditional formats no longer reach into an area. */
export function removeFormats(sheet: SheetState, area: Range): SheetState {
  const kept = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((other) => without(other, area));
    return areas.length > 0 ? [{ ...format, areas }] : [];
  });
  return { ...sheet, conditionalFormats: kept };
}

function conditionalFormat(
  session: HostSession,
  sheetId: string,
  id: string,
  place: () => string,
): HostObject {
  const { hand } = session;
  const all = (): readonly ConditionalFormat[] => hand.sheet(sheetId).conditionalFormats;
  const get = (): ConditionalFormat => {
    const found = all().find((format) => format.id === id);
    if (!found) throw new HostError('ItemNotFound', 'The requested resource doesn’t exist.');
    return found;
  };
  const replace = (change: Partial<ConditionalFormat> | null): void => {
    get();
    const next = all().flatMap((format) =>
      format.id !== id ? [format] : change === null ? [] : [{ ...format, ...change }],
    );
    hand.change({ ...hand.sheet(sheetId), conditionalFormats: next });
  };
  const custom = (): HostObject => customFormat(get, replace);
  return hostObject('ConditionalFormat', {
    identity: () => ({ Id: place() }),
    properties: {
      Id: place,
      Type: () => (get().formula === null ? 'CellValue' : 'Custom'),
      Priority: () => all().findIndex((format) => format.id === id),
      StopIfTrue: () => get().stopIfTrue,
    },
    setters: { StopIfTrue: (value) => replace({ stopIfTrue: value === true }) },
    children: {
      Custom: () => {
        if (get().formula === null)
          throw new HostError('InvalidOperation', 'This is another type of format.');
        return custom();
      },
      CustomOrNullObject: () => (get().formula === null ? null : custom()),
    },
    methods: { Delete: () => replace(null) },
  });
}

function customFormat(
  get: () => ConditionalFormat,
  replace: (change: Partial<ConditionalFormat>) => void,
): HostObject {
  const colour = (key: 'fill' | 'ink') => ({
    properties: { Color: () => get()[key] ?? '' },
    setters: { Color: (value: unknown) => replace({ [key]: textArgument(value) }) },
  });
  return hostObject('CustomConditionalFormat', {
    children: {
      Rule: () =>
        hostObject('ConditionalFormatRule', {
          properties: { Formula: () => get().formula },
          setters: { Formula: (value) => replace({ formula: textArgument(value) }) },
        }),
      Format: () =>
        hostObject('ConditionalRangeFormat', {
          children: {
            Fill: () => hostObject('ConditionalRangeFill', colour('fill')),
            Font: () => hostObject('ConditionalRangeFont', colour('ink')),
          },
        }),
    },
  });
}
