import { access, constants, open, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { stateFileOf } from '../../store';
import { findingsAbout, type Finding } from './finding';

const NODE_NEEDED = 20;
const MS_PER_DAY = 86_400_000;

/** Node, the clock, and the folder that the county workbook lies in. */
export async function lookAtMachine(
  book: string,
  now: Date,
  node = process.versions.node,
): Promise<Finding[]> {
  return [lookAtNode(node), await lookAtClock(book, now), await lookAtFolder(dirname(resolve(book)))];
}

function lookAtNode(version: string): Finding {
  const { well, wrong } = findingsAbout('Node');
  return Number.parseInt(version, 10) >= NODE_NEEDED
    ? well(`Node ${version} runs Shirebook.`)
    : wrong(`Node ${version} is too old.`, `Install Node ${NODE_NEEDED} or later.`);
}

/** A file cannot have been written tomorrow: the clock is behind, or was ahead then. */
async function lookAtClock(book: string, now: Date): Promise<Finding> {
  const { well, wrong } = findingsAbout('Clock');
  const day = now.toISOString().slice(0, 10);
  const written = await Promise.all(
    [book, stateFileOf(book)].map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  const latest = Math.max(...written);
  return latest > now.getTime() + MS_PER_DAY
    ? wrong(
        `This machine says it is ${day}, but the county’s files were written on ${new Date(latest).toISOString().slice(0, 10)}.`,
        'Set the machine’s clock: what is late goes by it.',
      )
    : well(`It is ${day}.`);
}

async function lookAtFolder(folder: string): Promise<Finding> {
  const { well, wrong } = findingsAbout('Folder');
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory())
    return wrong(`${folder} is not there.`, 'Make the folder, or name another with --out.');
  // a drive may say that it can be written to and refuse all the same
  const probe = join(folder, `.shirebook-${process.pid}.probe`);
  try {
    await access(folder, constants.W_OK);
    await (await open(probe, 'wx')).close();
    return well(`${folder} can be written to.`);
  } catch (error) {
    const full = ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
    return full
      ? wrong(`No space is left in ${folder}.`, 'Make room there.')
      : wrong(`${folder} cannot be written to.`, 'Ask whoever keeps it for permission to write there.');
  } finally {
    await rm(probe, { force: true });
  }
}
