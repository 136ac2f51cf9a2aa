import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CompiledProgram } from '../../../sync/cli/launch/CompiledProgram';

let folder: string;

/** A program that writes down its words, and by what name it was run. */
const programSaying = (words: string) => `
  const { appendFileSync } = require('node:fs');
  const path = require('node:path');
  appendFileSync(path.join(__dirname, 'said.txt'), path.basename(__filename) + ': ${words};');`;

const said = () => readFileSync(path.join(folder, 'said.txt'), 'utf8').split(';').slice(0, -1);

/**
 * Runs the program as it stands in the file, each time somewhere else: what V8 has in memory is of no use
 * there. Gives whether what was kept of it was taken.
 */
function runIt(deed = 'merge'): boolean {
  const there = `${folder}+`;
  renameSync(folder, there);
  folder = there;
  const program = new CompiledProgram(programFile(), deed);
  program.run();
  program.keep();
  return program.isKept;
}

const programFile = () => path.join(folder, 'program.js');
const kept = () => readdirSync(path.join(folder, 'compiled'));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'shirebook-compiled-'));
  writeFileSync(programFile(), programSaying('good day'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a program that is run again', () => {
  it('is taken as it was compiled the first time', () => {
    expect([runIt(), runIt(), runIt()]).toEqual([false, true, true]);
    expect(said()).toEqual(Array(3).fill('program.js: good day'));
    expect(kept()).toHaveLength(1);
  });

  it('is compiled anew where it is another of the same length', () => {
    runIt();
    writeFileSync(programFile(), programSaying('good eve'));
    expect(runIt()).toBe(false);
    expect(said().at(-1)).toBe('program.js: good eve');
  });

  it('is compiled for each deed by itself', () => {
    expect([runIt('merge'), runIt('check'), runIt('check')]).toEqual([false, false, true]);
  });

  it('runs where what was kept is broken, and mends it', () => {
    runIt();
    const [name] = kept();
    writeFileSync(path.join(folder, 'compiled', name!), 'no such thing');
    expect([runIt(), runIt()]).toEqual([false, true]);
    expect(said()).toHaveLength(3);
  });

  it('runs where nothing can be kept', () => {
    // a file where the folder should be: even the root user cannot write there
    writeFileSync(path.join(folder, 'compiled'), '');
    expect([runIt(), runIt()]).toEqual([false, false]);
    expect(said()).toHaveLength(2);
  });
});
