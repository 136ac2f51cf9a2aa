import { xmlText, type Parts, type WorkbookModel } from '../../xlsx';
import { contentXml } from './contentXml';
import { NAMESPACES } from './namespaces';

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

/** The usual font, and pages of A4 on their side, as wide as a sheet. */
function stylesXml(): string {
  return (
    `<office:document-styles ${NAMESPACES}>` +
    '<office:styles><style:style style:name="Default" style:family="table-cell">' +
    '<style:text-properties fo:font-family="Arial" fo:font-size="10pt" fo:language="en" fo:country="GB"/>' +
    '</style:style></office:styles>' +
    '<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties ' +
    'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1cm" ' +
    'style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles>' +
    '<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles>' +
    '</office:document-styles>'
  );
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
