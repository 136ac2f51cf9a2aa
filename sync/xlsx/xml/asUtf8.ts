import { decodeWindows1252 } from './decodeWindows1252';

/**
 * An XML part as UTF-8, whatever it is in: byte order marks first, then what its declaration says.
 * Nearly every part is UTF-8 already and comes back as it is.
 */
export function asUtf8(bytes: Buffer): Buffer {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return bytes.subarray(3);
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return recode(bytes, 'utf-16le');
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return recode(bytes, 'utf-16be');
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(
    bytes.toString('latin1', 0, 200),
  )?.[1];
  if (!declared || /^(utf-?8|us-ascii)$/i.test(declared)) return bytes;
  return recode(bytes, declared);
}

/** An encoding that nobody knows is taken for UTF-8. */
function recode(bytes: Buffer, encoding: string): Buffer {
  try {
    const decoder = new TextDecoder(encoding);
    const isWindows = decoder.encoding === 'windows-1252';
    return Buffer.from(isWindows ? decodeWindows1252(bytes) : decoder.decode(bytes), 'utf8');
  } catch {
    return bytes;
  }
}
