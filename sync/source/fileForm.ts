/** What a file is, told by how its bytes begin. */
export type FileForm =
  'archive' | 'compound' | 'old excel' | 'spreadsheet xml' | 'flat ods' | 'html' | 'text' | 'other';

const HEAD = 4096;

/** The first bytes of forms that are no workbook but might pass for text. */
const FOREIGN = ['%PDF', '{\\rtf', '%!PS', 'GIF8'];

/** Binary .xls of Excel 2 to 4 begins with a record of this kind, without a container. */
const BEGIN_OF_FILE = [0x0009, 0x0209, 0x0409, 0x0809];

export function formOf(bytes: Buffer): FileForm {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'archive';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'compound';
  if (bytes.length > 4 && BEGIN_OF_FILE.includes(bytes.readUInt16LE(0)) && bytes.readUInt16LE(2) <= 16)
    return 'old excel';
  const head = bytes
    .toString('latin1', 0, HEAD)
    .replaceAll('\0', '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*/, '');
  if (FOREIGN.some((start) => head.startsWith(start))) return 'other';
  if (!head.startsWith('<')) return 'text';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'spreadsheet xml';
  if (/<office:document[\s>]/.test(head)) return 'flat ods';
  if (/<(!doctype html|html|head|body|table|meta)\b/i.test(head)) return 'html';
  return head.startsWith('<?xml') ? 'other' : 'text';
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
