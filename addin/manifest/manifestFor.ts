/** The address in the manifest as it is kept: of somebody who works on Shirebook. */
const DEVELOPMENT = 'https://localhost:3000/';

export interface ManifestSettings {
  /** Where the add-in is served from: `https://plans.example/`; `addin/pane.html` is below it. */
  readonly base: string;
}

/** The manifest for another address. @throws where the address is none, or one that Office refuses. */
export function manifestFor(manifest: string, { base }: ManifestSettings): string {
  const text = base.endsWith('/') ? base : `${base}/`;
  if (!URL.canParse(text))
    throw new Error(`“${base}” is no address: give one such as https://plans.example/`);
  const address = new URL(text);
  if (address.protocol !== 'https:')
    throw new Error(`“${base}” does not begin with https, which Office asks for`);
  return manifest.replaceAll(DEVELOPMENT, address.href);
}
