import { access, constants } from 'node:fs/promises';

/** Whether the system lets us read a file that is there, or look into a folder. */
export function mayBeRead(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
}
