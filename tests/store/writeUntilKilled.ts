import { openStore } from '../../sync/store';

/** Adds whole merges to the county of Shire, one after another, until somebody ends the process. */
async function writeUntilKilled(address: string): Promise<void> {
  const store = await openStore(address);
  for (;;) {
    await store.withLock('Shire', async (session) => {
      const no = await session.countFacts();
      const at = '2004-10-01';
      const reading = { words: Array.from({ length: 2000 }, (_, index) => `${no} ${index}`) };
      const revision = await session.putRevision({
        returnId: 'vale',
        hash: `h${no}`,
        file: 'vale.xlsx',
        at,
        complete: true,
        reading,
      });
      await session.append([{ at, kind: 'revision received', body: {}, attachment: revision.reading }]);
      await session.append([1, 2].map((body) => ({ at, kind: 'county edit', body })));
      await session.putSnapshot('vale', { facts: no + 3, value: reading });
      await session.putPublication({ at, hash: `b${no}`, facts: no + 3, parts: { vale: revision.reading } });
    });
    console.log('a merge is done');
  }
}

void writeUntilKilled(process.argv[2]!);
