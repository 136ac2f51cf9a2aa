const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The pane’s page with Excel’s client library from another place, for networks that do not reach
 * Microsoft’s. @throws where that is no address Office would take, and where the page
 * does not name the library, so that a change of it does not go unseen.
 */
export function paneWithOffice(page: string, office: string): string {
  if (!URL.canParse(office) || new URL(office).protocol !== 'https:') {
    throw new Error(`“${office}” is no address of office.js that begins with https`);
  }
  if (!page.includes(CDN))
    throw new Error('The page does not load office.js from Microsoft’s address any more');
  return page.replace(CDN, office.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
}
