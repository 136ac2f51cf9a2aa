import { basename } from 'node:path';
import { publishInSheet, updateWithin, type Bring, type CountyUpdate, type SheetPlace } from '../county';
import type { Events, OpenCounty } from '../desk';
import type { FileNotFree } from '../publish';
import { troubleSaid } from '../trouble';
import type { Work } from './jobs';

/** How long to wait for whoever has the workbook open before it is tried again later, in milliseconds. */
const PATIENCE = 500;

/** The state has everything, the workbook lacks it still. */
export class NotPublished extends Error {
  override readonly name = 'NotPublished';
}

/**
 * The work of publishing a county's workbook: what people wrote in it is taken in, and where anything is
 * otherwise than published it is made anew. Done again it changes nothing, so that it does not matter
 * how often it is wanted, or that somebody else did it meanwhile.
 *
 * @param sheet the Google Sheet that is the county's workbook too
 */
export function publishing(county: OpenCounty, events: Events, sheet: SheetPlace | null = null): Work {
  let said = '';
  return async () => {
    const fail = (reason: string, cause?: unknown) => {
      if (reason !== said) events.tell({ event: 'not published', reason });
      said = reason;
      throw new NotPublished(reason, { cause });
    };
    const { update, fault } = await updated(county, sheet).catch((error: unknown) =>
      fail(reasonOf(error, county.place.book), error),
    );
    if (update.notFree) return fail(notFreeSentence(update.notFree));
    if (fault) return fail(fault.message, fault);
    said = '';
    const last = update.isPublished ? await county.records.lastPublication() : null;
    if (last) events.tell({ event: 'published', no: last.no, at: last.at });
    return undefined;
  };
}

const nothingComes: Bring = () => Promise.resolve();

async function updated(
  county: OpenCounty,
  sheet: SheetPlace | null,
): Promise<{ readonly update: CountyUpdate; readonly fault: Error | null }> {
  const settings = county.settings();
  const update = (bring: Bring) =>
    updateWithin(county.store, county.place, settings, bring, {
      patience: PATIENCE,
      withBook: sheet !== null,
    });
  if (sheet === null) return { update: await update(nothingComes), fault: null };
  const done = await publishInSheet(sheet, settings, nothingComes, update);
  return { update: done.update, fault: done.sheet.fault };
}

function reasonOf(error: unknown, book: string): string {
  const { code } = error as NodeJS.ErrnoException;
  const name = basename(book);
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return `The disk is full: ${name} is published once there is room.`;
  if (code === 'ENOENT') return `The folder of ${name} is not there: it is published once it is.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `${name} may not be written to: it is published once that is allowed.`;
  return troubleSaid(error);
}

function notFreeSentence({ file, reason, holder }: FileNotFree): string {
  const name = basename(file);
  if (reason === 'changed') return `${name} is being saved by somebody: it is published once they have done.`;
  if (!holder) return `${name} is open in another program: it is published once it is closed.`;
  const who = holder.who ? ` by ${holder.who}` : '';
  return (
    `${name} is open in ${holder.program}${who}: it is published once it is closed. ` +
    `If nobody has it open, delete ${basename(holder.lockFile)} beside it.`
  );
}
