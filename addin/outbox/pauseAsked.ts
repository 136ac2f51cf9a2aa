/** Milliseconds that a `Retry-After` asks for: seconds, or a date (RFC 9110, 10.2.3); null for neither. */
export function pauseAsked(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, until - now);
}
