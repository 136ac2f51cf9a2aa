import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';

/** As Node wraps a file that is required. */
type Wrapped = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

/**
 * A program with what V8 made of it when it last ran. To translate its functions one by one as they are
 * first called takes longer than a small merge; what is kept beside the program spares that from the second
 * run on. Where nothing can be kept there, it runs as it would without.
 */
export class CompiledProgram {
  /** Whether what was kept fits the program and this Node. */
  readonly isKept: boolean;
  private readonly script: Script;
  private readonly kept: string;

  /**
   * @param file the program, one that may be required.
   * @param deed what it is run for: each has functions of its own.
   */
  constructor(
    private readonly file: string,
    deed: string,
  ) {
    const source = readFileSync(file);
    // V8 itself compares no more than the lengths of the two texts
    const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
    const name = `${deed}-${digest}-${process.version}-${process.arch}.bin`;
    this.kept = path.join(path.dirname(file), 'compiled', name);
    const cachedData = contentOf(this.kept);
    this.script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${source.toString()}\n})`,
      cachedData ? { filename: file, cachedData } : { filename: file },
    );
    this.isKept = this.script.cachedDataRejected === false;
  }

  run(): void {
    const module = { exports: {} };
    const run = this.script.runInThisContext() as Wrapped;
    run.call(
      module.exports,
      module.exports,
      createRequire(this.file),
      module,
      this.file,
      path.dirname(this.file),
    );
  }

  /** Keeps what V8 has made of it by now. */
  keep(): void {
    if (this.isKept) return;
    const draft = `${this.kept}.${process.pid}`;
    try {
      // the place is tried before the work is done
      mkdirSync(path.dirname(draft), { recursive: true });
      writeFileSync(draft, '');
    } catch {
      return;
    }
    try {
      writeFileSync(draft, this.script.createCachedData());
      renameSync(draft, this.kept);
    } catch {
      rmSync(draft, { force: true });
    }
  }
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
