import { copyFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { builtProgram } from '../../program/builtProgram';
import type { aFolder } from '../aFolder';

/** The program and what starts it, as they are delivered; gives the latter's path. It is built first. */
export async function delivered(folder: ReturnType<typeof aFolder>): Promise<string> {
  copyFileSync(await builtProgram('./sync/cli/main.ts'), folder.file('program.js'));
  copyFileSync(await builtProgram('./sync/cli/launch/main.ts'), folder.file('shirebook.js'));
  symlinkSync(path.resolve(__dirname, '../../../node_modules'), folder.file('node_modules'));
  return folder.file('shirebook.js');
}
