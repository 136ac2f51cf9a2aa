/** Most texts are plain already, and there are many of them. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Text as it is compared: what a spreadsheet program changes on its own does not count. */
export function plainText(text: string): string {
  if (PLAIN.test(text) && !text.includes('_x')) return text;
  return (
    text
      .normalize('NFC')
      .replace(/_x000D_/gi, '\n')
      .replace(/[\u200b-\u200d\ufeff]/g, '')
      // What XML cannot carry was left out when the book was written.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[‘’]/g, "'")
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** A heading or a name, whatever its case and spaces. */
export function plainName(text: string): string {
  return plainText(text).toLowerCase();
}
