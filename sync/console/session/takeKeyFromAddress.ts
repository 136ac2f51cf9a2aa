/**
 * The key that `#key=…` brings, which is taken out of the address at once, so that it is in no bookmark,
 * no history and on no screen. A fragment never goes to a server. Null where there is none.
 */
export function takeKeyFromAddress(): string | null {
  const found = /^#key=([^&]+)/.exec(window.location.hash)?.[1];
  if (found === undefined) return null;
  window.history.replaceState(null, '', window.location.pathname);
  return decodeURIComponent(found);
}
