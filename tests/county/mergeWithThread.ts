import { readFileSync } from 'node:fs';
import { mergeCounty, type MergeRequest } from '../../sync/cli/mergeCounty';
import { PLAIN } from '../../sync/cli/terminal';

/** Merges files and folders as the command does, with that thread or none. */
export async function mergeWithThread(
  paths: readonly string[],
  out: string,
  thread: NonNullable<MergeRequest['thread']> | null,
) {
  const { report } = await mergeCounty(
    {
      paths,
      out: [out],
      config: null,
      asAt: '2010-10-01',
      dryRun: false,
      publish: null,
      force: false,
      today: '2010-10-01',
      thread,
    },
    { out: () => {}, err: () => {}, colours: PLAIN, watched: false, stop: new AbortController().signal },
  );
  return { returns: report.returns, workbook: readFileSync(out) };
}
