/** Where a county is, from what somebody typed or copied; null where that is no address of one. */
export function countyOrigin(typed: string): string | null {
  const text = typed.trim();
  try {
    const { protocol, origin, hostname, username, password } = new URL(
      /^[a-z]+:/i.test(text) ? text : `https://${text}`,
    );
    const isPlain = username === '' && password === '' && hostname.includes('.');
    return protocol === 'https:' && isPlain ? origin : null;
  } catch {
    return null;
  }
}
