import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { builtProgram } from '../program/builtProgram';

/** Takes nothing: whatever is written to it meets a full disk. Linux has it. */
const FULL = '/dev/full';

const EXAMPLE = path.join(__dirname, '../../examples/county');

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

describe('a command that is not heard to its end', () => {
  let program: string;
  let folder: string;
  beforeAll(async () => {
    program = await builtProgram('./sync/cli/main.ts');
  }, 600_000);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'shirebook-unheard-'));
    cpSync(EXAMPLE, path.join(folder, 'returns'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (args: readonly string[], out: 'pipe' | number, err: 'pipe' | number) =>
    spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', out, err] });

  const codeOf = async (child: ReturnType<typeof start>) => (await once(child, 'exit'))[0] as number | null;

  test.each(['stdout', 'stderr'] as const)(
    'ends what it was begun for, with its own exit code, where nobody reads its %s',
    async (closed) => {
      const check = start(['check', 'returns', 'nothere.xlsx'], 'pipe', 'pipe');
      check[closed]!.destroy();
      expect(await codeOf(check)).toBe(2);
      const merge = start(
        ['merge', 'returns', '--out', 'county.xlsx', '--as-at', '2010-09-30'],
        'pipe',
        'pipe',
      );
      merge[closed]!.destroy();
      expect(await codeOf(merge)).toBe(0);
      expect(existsSync(path.join(folder, 'county.xlsx'))).toBe(true);
      const faulty = start(['check', 'returns'], 'pipe', 'pipe');
      faulty[closed]!.destroy();
      expect(await codeOf(faulty)).toBe(1);
    },
  );

  test('serves on where nobody reads its log', async () => {
    const port = await freePort();
    const worker = start(['serve', '--log', '--port', `${port}`], 'pipe', 'pipe');
    worker.stdout!.destroy();
    worker.stderr!.destroy();
    const ended = codeOf(worker);
    const health = () => fetch(`http://127.0.0.1:${port}/health`).then(({ status }) => status);
    let answer: number | string | null;
    do answer = await Promise.race([health().catch(() => null), ended.then((code) => `ended with ${code}`)]);
    while (answer === null);
    expect(answer).toBe(200);
    expect(await health()).toBe(200);
    worker.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  (existsSync(FULL) ? test : test.skip)('says once that standard output is full', async () => {
    const merge = start(
      ['merge', 'returns', '--out', 'county.xlsx', '--as-at', '2010-09-30'],
      openSync(FULL, 'w'),
      'pipe',
    );
    const [said, code] = await Promise.all([text(merge.stderr!), codeOf(merge)]);
    expect(said).toBe(
      'Not all of it could be written to standard output: ENOSPC: no space left on device, write.\n',
    );
    expect(code).toBe(1);
    expect(existsSync(path.join(folder, 'county.xlsx'))).toBe(true);
  });
});
