import { FileNotFree, publishEdition, stageFile, type StagedFile } from '../../publish';
import type { CountySession, Store } from '../../store';
import { Ledger } from '../ledger';
import {
  composeEdition,
  CountyEdition,
  earlierBook,
  keepLayout,
  NAMES_KEPT,
  OwnParts,
  rowsThread,
  settingsKey,
  type BookSettings,
  type KeepRows,
} from '../publication';
import { presentBook, type PresentBook, type TakenBack } from '../takeBack';
import type { Bring, CountyUpdate, UpdateOptions } from './countyUpdate';
import { keepRest } from './keepRest';
import { publicationSeen } from './publicationSeen';
import { rehearse } from './rehearse';
import { takeAround } from './takeAround';
import type { CountyPlace } from './withCounty';
import { withState } from './withState';

/** How often to look again at a workbook that is saved while we work. */
const ATTEMPTS = 5;

/**
 * Brings a county up to date: what people wrote in its workbook is taken in, then what `bring` brings,
 * and if anything is otherwise than published, the workbook is made anew. The state is saved before
 * the workbook is put in its place, so that whatever happens both are whole, and the next update
 * makes good what is wanting.
 *
 * @throws StoreFault, BookUnreadable, and what the file system says; nothing is changed then
 */
export async function updateCounty(
  place: CountyPlace,
  settings: BookSettings,
  bring: Bring,
  options: UpdateOptions = {},
): Promise<CountyUpdate> {
  const { county, book } = place;
  if (options.dryRun || book === null) return rehearse(place, settings, bring, options);
  return withState(county, book, (store) => updateWithin(store, { county, book }, settings, bring, options));
}

/** The same in a state that is open. @throws the same */
export async function updateWithin(
  store: Store,
  { county, book }: CountyPlace & { readonly book: string },
  settings: BookSettings,
  bring: Bring,
  options: UpdateOptions = {},
): Promise<CountyUpdate> {
  let takenBack: TakenBack | null = null;
  for (let attempt = 1; ; attempt += 1) {
    const present = await presentBook(book);
    let made: StagedFile | null = null;
    const step = await store
      .withLock(county, async (session) => {
        const own = await publishWithin(
          session,
          book,
          present,
          settings,
          attempt === 1 ? bring : noMore,
          options,
        );
        made = own.staged;
        return own;
      })
      .catch(async (error: unknown) => {
        if (error instanceof NothingCame) return { ...error.update, staged: null };
        // the state was not saved after all: nobody will put the workbook in its place
        await made?.discard();
        throw error;
      });
    takenBack ??= step.takenBack;
    const { staged, ...done } = step;
    const notFree = staged ? await putInPlace(staged, present, options) : null;
    if (notFree?.reason === 'changed' && attempt < ATTEMPTS) continue;
    return { ...done, isPublished: done.isPublished || attempt > 1, takenBack, notFree };
  }
}

/** So many publications before the last may still come back with something written in them. */
const REMEMBERED = 20;

const noMore: Bring = () => Promise.resolve();

async function putInPlace(
  staged: StagedFile,
  { stamp }: PresentBook,
  { patience }: UpdateOptions,
): Promise<FileNotFree | null> {
  try {
    await staged.putInPlace({ expected: stamp, ...(patience !== undefined && { patience }) });
    return null;
  } catch (error) {
    if (error instanceof FileNotFree) return error;
    throw error;
  } finally {
    await staged.discard();
  }
}

type Step = Omit<CountyUpdate, 'notFree'> & { readonly staged: StagedFile | null };

async function publishWithin(
  session: CountySession,
  file: string,
  present: PresentBook,
  settings: BookSettings,
  bring: Bring,
  { withBook, force, thread }: UpdateOptions,
): Promise<Step> {
  const ledger = await Ledger.open(session, session);
  const before = ledger.facts;
  const last = await session.lastPublication();
  const seen = await publicationSeen(session, file, present, last, ledger, force);
  const keep: KeepRows = (rows) => session.keepPart(rows);
  const own = new OwnParts(ledger, settings, seen.publication?.facts ?? 0, keep);
  const taken = await takeAround(ledger, seen, settings, bring, own);
  if (ledger.entries.length === 0) throw new NothingCame(await nothingYet(ledger, settings));
  const takenBack = taken && (await keepRest(taken, file, present, settings.asAt));
  const lastEdition = last && (await CountyEdition.of(session, last));
  const isAsPublished =
    ledger.facts === before &&
    last?.facts === before &&
    lastEdition?.frame.settings === settingsKey(settings) &&
    seen.isLast &&
    (takenBack?.said.length ?? 0) === 0;
  if (isAsPublished && lastEdition) {
    if (seen.unread !== null) {
      ledger.hasRead(seen.unread);
      await ledger.save();
    }
    const book = withBook ? await lastEdition.book() : null;
    return {
      edition: lastEdition,
      isPublished: false,
      book,
      isThere: true,
      takenBack,
      staged: null,
    };
  }
  // A publication that nobody saw, and that still holds, is put in its place now.
  const isWanting =
    last !== null &&
    last.facts === ledger.facts &&
    lastEdition?.frame.settings === settingsKey(settings) &&
    !seen.isLast;
  const parts = isWanting ? new OwnParts(ledger, settings, lastEdition!.frame.since, keep) : own;
  const { edition, names } = await composeEdition(ledger, settings, parts, {
    number: isWanting ? last.no : (last?.no ?? 0) + 1,
    earlier: lastEdition,
  });
  const published = await publishEdition(
    edition.withSummary(),
    edition.parts(),
    await earlierBook(session, present),
    thread ? rowsThread(thread.program, session, (id) => edition.keptAt(id), thread.rowsWorth) : undefined,
  );
  const { hash } = published.layout;
  const staged = await stageFile(file, published.pieces);
  try {
    if (seen.unread !== null) ledger.hasRead(seen.unread);
    if (!isWanting || hash !== last.hash) {
      const { no } = await session.putPublication({
        at: settings.asAt,
        hash,
        facts: ledger.facts,
        parts: await edition.keep(session),
      });
      await session.dropPartsBefore(no - REMEMBERED);
    }
    await session.putSnapshot(NAMES_KEPT, { facts: ledger.facts, value: names });
    await keepLayout(session, ledger.facts, published);
    await ledger.save();
  } catch (error) {
    await staged.discard();
    throw error;
  }
  return {
    edition,
    isPublished: true,
    book: withBook ? await edition.book() : null,
    isThere: true,
    takenBack,
    staged,
  };
}

/** Nothing ever came in that could be read: whatever was written down about it is taken back. */
class NothingCame extends Error {
  constructor(readonly update: CountyUpdate) {
    super('Nothing came in.');
  }
}

async function nothingYet(ledger: Ledger, settings: BookSettings): Promise<CountyUpdate> {
  const own = new OwnParts(ledger, settings, 0);
  const { edition } = await composeEdition(ledger, settings, own, { number: 1, earlier: null });
  return { edition, isPublished: false, book: null, isThere: false, takenBack: null, notFree: null };
}
