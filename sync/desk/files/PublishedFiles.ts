import { CountyEdition, presentBook } from '../../county';
import { publishCopy, publishEdition } from '../../publish';
import { zipParts } from '../../xlsx';
import type { StoredPublication } from '../../store';
import type { BookFile } from '../countyDesk';
import type { OpenCounty } from '../state';
import { sha256 } from '../../digest';

/**
 * The files that anybody may ask for, made once a publication. The county workbook comes from where it
 * lies if it is the one that was published last; else it is made from the state, which gives the same
 * bytes on every worker.
 */
export class PublishedFiles {
  #book: Made | null = null;
  #copy: Made | null = null;

  constructor(private readonly county: OpenCounty) {}

  async book(): Promise<BookFile | null> {
    const last = await this.county.records.lastPublication();
    if (!last) return null;
    if (this.#book?.no !== last.no) this.#book = made(last.no, this.#bookOf(last), () => (this.#book = null));
    return this.#book.file;
  }

  /** Of the last publication, without the names of people. */
  async copy(): Promise<BookFile | null> {
    const last = await this.county.records.lastPublication();
    if (!last) return null;
    if (this.#copy?.no !== last.no) this.#copy = made(last.no, this.#copyOf(last), () => (this.#copy = null));
    return this.#copy.file;
  }

  async #bookOf(last: StoredPublication): Promise<BookFile | null> {
    const { bytes, hash } = await presentBook(this.county.place.book);
    if (bytes !== null && hash === last.hash) return { bytes, hash };
    const edition = await CountyEdition.of(this.county.records, last);
    if (!edition) return null;
    const again = await publishEdition(edition.withSummary(), edition.parts(), null);
    return { bytes: Buffer.concat(again.pieces), hash: again.layout.hash };
  }

  async #copyOf(last: StoredPublication): Promise<BookFile | null> {
    const edition = await CountyEdition.of(this.county.records, last);
    if (!edition) return null;
    const files = await publishCopy(await edition.book(), { names: false });
    const bytes = zipParts(new Map(files));
    return { bytes, hash: sha256(bytes) };
  }
}

interface Made {
  readonly no: number;
  readonly file: Promise<BookFile | null>;
}

function made(no: number, file: Promise<BookFile | null>, forget: () => void): Made {
  // What failed is tried again by whoever asks next.
  file.catch(forget);
  return { no, file };
}
