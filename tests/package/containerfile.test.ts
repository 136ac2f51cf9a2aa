import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';
import { USUAL_PORT } from '../../sync/cli/examplePlace';

const CHECKOUT = path.resolve(__dirname, '../..');
const lines = (file: string) =>
  readFileSync(path.join(CHECKOUT, file), 'utf8')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** The Containerfile's stages, each from its FROM on. */
function stages(): Instruction[][] {
  const found: Instruction[][] = [];
  for (const line of lines('Containerfile')) {
    const [word = '', ...rest] = line.split(/\s+/);
    if (word === 'FROM') found.push([]);
    found.at(-1)!.push({ word, rest: rest.join(' ') });
  }
  return found;
}

describe('the container', () => {
  const all = stages();
  const last = all.at(-1)!;
  const saying = (word: string) => last.filter((each) => each.word === word).map(({ rest }) => rest);
  const words = (word: string) => JSON.parse(saying(word)[0]!) as string[];

  it('takes from the checkout and from earlier stages only what is there', () => {
    const names = all.map(([from]) => /AS (\w+)$/.exec(from!.rest)?.[1]);
    for (const [at, stage] of all.entries()) {
      for (const { rest } of stage.filter(({ word }) => word === 'COPY')) {
        const [, from] = /^--from=(\w+)/.exec(rest) ?? [];
        if (from !== undefined) expect(names.slice(0, at)).toContain(from);
        else
          for (const file of rest.split(' ').slice(0, -1))
            expect([file, existsSync(path.join(CHECKOUT, file))]).toEqual([file, true]);
      }
    }
  });

  it('runs as nobody in particular, and writes to its volume alone', () => {
    expect(saying('USER')).toEqual(['node']);
    expect(saying('VOLUME')).toEqual(['/county']);
    expect(saying('WORKDIR')).toEqual(['/county']);
    const user = last.findIndex(({ word }) => word === 'USER');
    expect(last.slice(user).filter(({ word }) => ['RUN', 'COPY'].includes(word))).toEqual([]);
  });

  it('starts the program that the package has, and asks the port at which it serves for its health', () => {
    expect(words('ENTRYPOINT')).toEqual(['node', `/app/${manifest.bin.shirebook}`]);
    expect(saying('EXPOSE')).toEqual([String(USUAL_PORT)]);
    expect(words('CMD')).toEqual(expect.arrayContaining(['serve', '--port', String(USUAL_PORT)]));
    expect(saying('HEALTHCHECK')[0]).toContain(`http://127.0.0.1:${USUAL_PORT}/health`);
  });

  it('begins with the Node that the package asks for, the same at every stage', () => {
    const versions = all.map(([from]) => /node:(\d+)-/.exec(from!.rest)?.[1]);
    expect(new Set(versions)).toEqual(new Set([/\d+/.exec(manifest.engines.node)?.[0]]));
  });

  it('never sees state, keys or what was built elsewhere', () => {
    expect(lines('.containerignore')).toEqual(
      expect.arrayContaining(['.git', 'node_modules', 'dist', '*.shirebook.db*', 'county.xlsx', '.env*']),
    );
  });
});
