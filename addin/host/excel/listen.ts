/// <reference types="office-js" />
import type { SheetChange } from '../sheetPort';
import { areaOfAddress } from './areaOfAddress';
import type { Messenger } from './Messenger';
import type { OwnDoings } from './OwnDoings';

/** Excel's word for what this add-in wrote itself. */
const OURS = 'ThisLocalAddin';

type Handler = (change: SheetChange) => void;
type Registration = OfficeExtension.EventHandlerResult<unknown>;

/** What events need of the port. */
export interface EventContext {
  readonly messenger: Messenger;
  readonly own: OwnDoings;
  /** The name of the sheet with this id as it is now; null where it went. */
  nameOf(id: string): Promise<string | null>;
  name(id: string, name: string): void;
}

/**
 * Hears what happens to the workbook, in the order in which it does. Of our own doings nothing: writes
 * are told apart by `triggerSource`, sheets by their ids.
 *
 * @returns what ends the listening.
 */
export async function listen(context: EventContext, handler: Handler): Promise<() => Promise<void>> {
  const { messenger, own } = context;
  let listening = true;
  let last: Promise<void> = Promise.resolve();
  // Names may have to be asked for: one event after the other, or they would overtake each other.
  const inOrder = (change: () => Promise<SheetChange | null>): Promise<void> => {
    last = last.then(async () => {
      const told = await change().catch(() => null);
      if (told && listening) handler(told);
    });
    return last;
  };
  const byOf = (source: string): 'officer' | 'co-author' => (source === 'Remote' ? 'co-author' : 'officer');
  const structure = async (id: string, source: string): Promise<SheetChange | null> => {
    const sheet = await context.nameOf(id);
    return sheet === null ? null : { kind: 'structure', sheet, by: byOf(source) };
  };
  const sheets = (source: string): SheetChange => ({ kind: 'structure', sheet: null, by: byOf(source) });

  const register = (sheetsOf: Excel.WorksheetCollection): Registration[] => [
    sheetsOf.onChanged.add((event) =>
      inOrder(async () => {
        if (event.triggerSource === OURS) return null;
        const area = event.changeType === 'RangeEdited' ? areaOfAddress(event.address) : null;
        if (!area) return structure(event.worksheetId, event.source);
        const sheet = await context.nameOf(event.worksheetId);
        return sheet === null ? null : { kind: 'cells', sheet, area, by: byOf(event.source) };
      }),
    ),
    sheetsOf.onRowSorted.add((event) => inOrder(() => structure(event.worksheetId, event.source))),
    sheetsOf.onColumnSorted.add((event) => inOrder(() => structure(event.worksheetId, event.source))),
    sheetsOf.onRowHiddenChanged.add((event) => inOrder(() => structure(event.worksheetId, event.source))),
    sheetsOf.onAdded.add((event) =>
      inOrder(async () => ((await own.isOurs(event.worksheetId)) ? null : sheets(event.source))),
    ),
    sheetsOf.onDeleted.add((event) =>
      inOrder(async () => ((await own.isOurs(event.worksheetId)) ? null : sheets(event.source))),
    ),
    sheetsOf.onActivated.add((event) =>
      inOrder(async () => {
        const sheet = await context.nameOf(event.worksheetId);
        return sheet === null ? null : { kind: 'activated', sheet };
      }),
    ),
    sheetsOf.onSelectionChanged.add((event) =>
      inOrder(async () => {
        const cell = /^\$?([A-Z]+)\$?(\d+)/i.exec(event.address);
        const sheet = await context.nameOf(event.worksheetId);
        return sheet === null || !cell ? null : { kind: 'selected', sheet, cell: `${cell[1]}${cell[2]}` };
      }),
    ),
  ];

  const { registrations, worksheets } = await messenger.send(({ worksheets: sheetsOf }) => ({
    registrations: register(sheetsOf),
    worksheets: sheetsOf.load('items/id,items/name'),
  }));
  for (const { id, name } of worksheets.items) context.name(id, name);
  registrations.push(...(await listenToNames(context, (source) => void inOrder(async () => sheets(source)))));

  return async () => {
    listening = false;
    for (const registration of registrations) registration.remove();
    const contexts = new Set(registrations.map((registration) => registration.context));
    for (const each of contexts) await each.sync();
  };
}

/** Names and visibility are told from ExcelApi 1.17 on; an older Excel does without. */
async function listenToNames(context: EventContext, tell: (source: string) => void): Promise<Registration[]> {
  const { messenger } = context;
  if (!messenger.library.isSetSupported('ExcelApi', '1.17')) return [];
  try {
    return await messenger.send(({ worksheets }) => [
      worksheets.onNameChanged.add(async (event) => {
        context.name(event.worksheetId, event.nameAfter);
        tell(event.source);
      }),
      worksheets.onVisibilityChanged.add(async (event) => {
        if (!(await context.own.isOurs(event.worksheetId))) tell(event.source);
      }),
    ]);
  } catch {
    // A host may claim the set and not have the events yet: they only spare a scan.
    return [];
  }
}
