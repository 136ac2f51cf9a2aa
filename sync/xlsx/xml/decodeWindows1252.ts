/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F. */
const WINDOWS =
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f' + // 0x80
  '\x90‘’“”•–—˜™š›œ\x9džŸ'; // 0x90

/** Text in Windows-1252. Some releases of Node decode it as Latin-1 and lose dashes and quotes. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? character);
}
