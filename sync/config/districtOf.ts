import { relative, resolve, sep } from 'node:path';
import { isAddress, sheetIdIn } from '../google';
import type { CountyConfig, DistrictConfig } from './countyConfig';

/**
 * The configured district a return belongs to: by its path, where a district's patterns take it, else
 * by the name it was read with. Null where the configuration knows neither.
 */
export function districtOf(
  path: string,
  read: string | null,
  { districts }: CountyConfig,
  folder: string,
): DistrictConfig | null {
  const takes = isAddress(path) ? takesSheet(path) : takesFile(path, folder);
  const byPath = districts.find(({ returns }) => returns.some(takes));
  if (byPath || read === null) return byPath ?? null;
  return districts.find(({ name, id }) => sameName(name, read) || sameName(id, read)) ?? null;
}

function takesFile(path: string, folder: string): (pattern: string) => boolean {
  const inFolder = relative(folder, resolve(path)).split(sep).join('/');
  return (pattern) => !isAddress(pattern) && matches(inFolder, pattern);
}

function takesSheet(address: string): (pattern: string) => boolean {
  const id = sheetIdIn(address);
  return (pattern) => id !== null && sheetIdIn(pattern) === id;
}

/** A pattern without a slash speaks of the file's name, wherever it lies; a folder's takes all in it. */
function matches(path: string, pattern: string): boolean {
  const wanted = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  const steps = wanted.split('/').length;
  const whole = path.split('/');
  if (!wanted.includes('/') && glob(wanted).test(whole.at(-1) ?? '')) return true;
  return (
    glob(wanted).test(path) || (whole.length > steps && glob(wanted).test(whole.slice(0, steps).join('/')))
  );
}

/** `*` and `?` stand for what is within a name, `**` for folders too. File names differ in case between systems. */
function glob(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*|\?/g, (wild) => (wild === '?' ? '[^/]' : wild === '*' ? '[^/]*' : '.*'));
  return new RegExp(`^${source}$`, 'i');
}

function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
