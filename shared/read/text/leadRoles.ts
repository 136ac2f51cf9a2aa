const LEADS = String.raw`(?:lead(?:ing|s)?(?: (?:officer|agency|partner|organisation|person|body|manager|department))?|led by|owner|sro|responsible(?: (?:officer|person|agency))?)`;
const SUPPORTS = String.raw`(?:support(?:ed by|ing(?: (?:agency|agencies|partners?|officers?))?)?|assist(?:ed by|ing)|in partnership with|working with|partners?|other partners?|also involved|contributors?)`;

const LEADING = new RegExp(String.raw`^\s*${LEADS}\s*(?::|[–—-](?=\s))\s*`, 'i');
const SUPPORTING = new RegExp(
  String.raw`(?:^|[\n;,.(/|]\s*|\s+[–—-]?\s*)${SUPPORTS}\s*(?::|[–—-](?=\s))`,
  'i',
);

const MARK = /\s*(?:\(\s*(?:lead|leading|L)\s*\)|\s[–—-]\s*lead)\s*$/i;

const MARKED_BEHIND = new RegExp(String.raw`\((?:${LEADS})\s*(?::|[–—-]|is|=)\s*([^()]+)\)`, 'i');

/** The one of several that is marked: "Licensing (lead), Police"; null where none or several are. */
function markedPart(text: string): string | null {
  const parts = text.split(/\s*[,;\n/]\s*/).filter(Boolean);
  const [marked, ...more] = parts.filter((part) => MARK.test(part));
  return marked && more.length === 0 ? marked.replace(MARK, '') : null;
}

/**
 * Who leads, where a cell says of several what each does: "Lead: Highways; Support: Police". Without
 * such words the text comes back as it is; of "Police & Council (lead: Police)" the Police do. Whoever supports stays in the lead's whole text.
 */
export function leadingPart(text: string): string {
  const marked = markedPart(text) ?? MARKED_BEHIND.exec(text)?.[1]?.trim();
  if (marked) return marked;
  const supporting = SUPPORTING.exec(text);
  const before = supporting && supporting.index > 0 ? text.slice(0, supporting.index) : text;
  const says = LEADING.exec(before);
  if (!says && before === text) return text;
  // "Police; Support: Fire Service" leads by standing first
  const bare = says ? before.slice(says[0].length) : before;
  return bare.replace(/[\s;,.(/|–—-]+$/, '') || text;
}
