import { isUtf8 } from 'node:buffer';
import { decodeWindows1252 } from '../xlsx';

const SAMPLE = 4096;

/**
 * The text of a file in whichever encoding spreadsheet programs export: byte order mark, UTF-16
 * without one (told by where its zeros stand), UTF-8, else Windows-1252, in which every byte means
 * something. Null where the bytes are no text at all.
 */
export function decodeText(bytes: Buffer): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.toString('utf8', 3);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (!isMostlyPrintable(bytes)) return null;
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeWindows1252(bytes);
}

/** In UTF-16 of English text, nearly every second byte is zero, and nearly none of the others. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0 || bytes.length % 2 === 1) return null;
  let first = 0;
  let second = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) first++;
    if (sample[at + 1] === 0) second++;
  }
  if (second > pairs * 0.6 && first < pairs * 0.05) return 'utf-16le';
  return first > pairs * 0.6 && second < pairs * 0.05 ? 'utf-16be' : null;
}

/** Text holds no zeros and hardly a control character but tabs, line breaks and form feeds. */
function isMostlyPrintable(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)).length;
  return controls <= sample.length / 100;
}
