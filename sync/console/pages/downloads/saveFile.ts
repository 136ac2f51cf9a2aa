import type { FileTold } from '../../api';

/** Hands a file to the browser's downloads. It was fetched with the key, which a plain link could not bring. */
export function saveFile({ name, content }: FileTold): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
