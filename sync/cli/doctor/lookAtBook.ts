import { presentBook, withCounty, wasReadBack } from '../../county';
import { openElsewhere } from '../../publish';
import { findingsAbout, type Finding } from './finding';

const { well, doubtful, wrong } = findingsAbout('Workbook');

/** The county workbook: there, as it was published, and free. */
export async function lookAtBook(book: string, county: string): Promise<Finding[]> {
  const present = await presentBook(book);
  const holder = await openElsewhere(book);
  const { published, facts, isReadBack } = await withCounty({ county, book }, async (ledger, records) => ({
    published: await records.lastPublication(),
    facts: ledger.facts,
    isReadBack: await wasReadBack(book, present, records, ledger),
  }));
  return [
    ...(holder ? [isOpen(holder.program, holder.who, holder.lockFile)] : []),
    ...(published !== null && published.facts < facts ? [notPublished()] : []),
    isReadBack
      ? well(`${book} was saved after it was published, and what was written in it is taken in.`)
      : asPublished(book, present.hash, published?.hash ?? null, published?.no ?? 0),
  ];
}

function isOpen(program: string, who: string | null, lockFile: string): Finding {
  return wrong(
    `It is open in ${program}${who === null ? '' : ` by ${who}`}: nothing can be published meanwhile.`,
    `Close it; if nobody has it open, delete ${lockFile}.`,
  );
}

function notPublished(): Finding {
  return doubtful('The state holds more than was published.', 'Merge again, which publishes it.');
}

function asPublished(book: string, hash: string | null, published: string | null, no: number): Finding {
  if (hash === null && published === null)
    return well(`${book} is not there yet: the first merge writes it.`);
  if (hash === null)
    return wrong(`${book} is not there, though it was published.`, 'Merge again, which writes it.');
  if (published === null) {
    return doubtful(`${book} is there, but not of this state’s making.`, 'Merge to another name with --out.');
  }
  return hash === published
    ? well(`${book} is as it was published (publication ${no}).`)
    : doubtful(
        `${book} is not as it was published: somebody wrote in it, or an earlier copy was put there.`,
        'Merge again: what the county wrote is taken in.',
      );
}
