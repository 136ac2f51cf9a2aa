import { xmlText, type Parts, type WorkbookModel } from '../../xlsx';
import { contentXml } from './contentXml';
import { NAMESPACES } from './namespaces';
import { stylesXml } from './stylesXml';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MIME = 'application/vnd.oasis.opendocument.spreadsheet';
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

/** The parts of an .ods file (ODF 1.3). The same model gives the same parts. */
export function odsParts(model: WorkbookModel): Parts {
  const encoder = new TextEncoder();
  const xml: readonly (readonly [string, string])[] = [
    ['content.xml', contentXml(model.sheets)],
    ['styles.xml', stylesXml()],
    ['meta.xml', metaXml(model)],
  ];
  return new Map([
    ['mimetype', encoder.encode(MIME)],
    ...xml.map(([path, part]) => [path, encoder.encode(DECLARATION + part)] as const),
    ['META-INF/manifest.xml', encoder.encode(DECLARATION + manifestXml(xml.map(([path]) => path)))],
  ]);
}

function metaXml({ title, creator, asAt }: WorkbookModel): string {
  return (
    `<office:document-meta ${NAMESPACES}><office:meta>` +
    `<meta:generator>Shirebook</meta:generator><dc:title>${xmlText(title)}</dc:title>` +
    `<dc:creator>${xmlText(creator)}</dc:creator><dc:date>${asAt}T00:00:00</dc:date><dc:language>en-GB</dc:language>` +
    '</office:meta></office:document-meta>'
  );
}

function manifestXml(paths: readonly string[]): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return (
    `<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.3">` +
    `${entry('/', MIME)}${paths.map((path) => entry(path, 'text/xml')).join('')}</manifest:manifest>`
  );
}
