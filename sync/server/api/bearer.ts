/** The key or token in `Authorization: Bearer …`; null where there is none. */
export function bearerIn(authorization: string | undefined): string | null {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization ?? '')?.[1] ?? null;
}
