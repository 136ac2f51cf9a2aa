import type { BookLayout, EarlierBook, PartPlaces, PublishedEdition } from '../../publish';
import type { CountyRecords, CountySession } from '../../store';

const LAYOUT = 'layout';
const placesOf = (id: string) => `places ${id}`;

/** What the arrays of numbers in a return's places are kept as: text is the only form that JSON has for bytes. */
type KeptPlaces = Record<
  string,
  { key: string; places: Omit<Places, 'starts' | 'shares'> & { starts: string; shares: string } }
>;
type Places = PartPlaces[string]['places'];

/** The workbook that lies there, where it is the very one whose layout is known. */
export async function earlierBook(
  records: CountyRecords,
  { bytes, hash }: { readonly bytes: Buffer | null; readonly hash: string | null },
): Promise<EarlierBook | null> {
  if (bytes === null) return null;
  const layout = (await records.snapshot(LAYOUT))?.value as BookLayout | undefined;
  if (layout === undefined || layout.hash !== hash) return null;
  return { bytes, layout, placesOf: (id) => keptPlaces(records, id) };
}

/** Keeps where everything lies in a workbook, for the next. */
export async function keepLayout(
  session: CountySession,
  facts: number,
  { layout, places }: PublishedEdition,
): Promise<void> {
  await session.putSnapshot(LAYOUT, { facts, value: layout });
  for (const [id, own] of places) {
    const isAll = layout.blocks.every((block) => block.id !== id || own[block.sheet]);
    const value = { ...(isAll ? {} : await keptPlaces(session, id)), ...own };
    await session.putSnapshot(placesOf(id), { facts, value: asKept(value) });
  }
}

async function keptPlaces(records: CountyRecords, id: string): Promise<PartPlaces | null> {
  const kept = (await records.snapshot(placesOf(id)))?.value as KeptPlaces | undefined;
  if (!kept) return null;
  return Object.fromEntries(
    Object.entries(kept).map(([sheet, { key, places }]) => {
      const { starts, shares, ...rest } = places;
      return [sheet, { key, places: { ...rest, starts: numbersOf(starts), shares: numbersOf(shares) } }];
    }),
  );
}

function asKept(places: PartPlaces): KeptPlaces {
  return Object.fromEntries(
    Object.entries(places).map(([sheet, { key, places: own }]) => {
      const { starts, shares, ...rest } = own;
      return [sheet, { key, places: { ...rest, starts: textOf(starts), shares: textOf(shares) } }];
    }),
  );
}

function textOf({ buffer, byteOffset, byteLength }: Uint32Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

function numbersOf(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
