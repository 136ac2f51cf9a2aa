import { xmlText } from './xmlText';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a part points to: kind by the last word of its type, and where it is. */
export interface Relation {
  readonly id: string;
  readonly type:
    | 'officeDocument'
    | 'extended-properties'
    | 'worksheet'
    | 'styles'
    | 'theme'
    | 'table'
    | 'drawing'
    | 'chart';
  readonly target: string;
}

export function relationsXml(relations: readonly Relation[], coreProperties?: string): string {
  const core = coreProperties
    ? `<Relationship Id="rIdCore" Type="${PACKAGE}/relationships/metadata/core-properties" Target="${coreProperties}"/>`
    : '';
  const each = relations.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}${core}</Relationships>`;
}

/** Content types by what a part's path looks like. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/, `${SPREADSHEET}.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+\.xml$/, `${SPREADSHEET}.worksheet+xml`],
  [/^xl\/styles\.xml$/, `${SPREADSHEET}.styles+xml`],
  [/^xl\/tables\/[^/]+\.xml$/, `${SPREADSHEET}.table+xml`],
  [/^xl\/theme\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  [/^xl\/drawings\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  [/^xl\/charts\/[^/]+\.xml$/, 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

export function contentTypesXml(paths: Iterable<string>): string {
  const overrides = [...paths].sort().flatMap((path) => {
    const type = TYPES.find(([pattern]) => pattern.test(path))?.[1];
    return type ? [`<Override PartName="/${path}" ContentType="${type}"/>`] : [];
  });
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${overrides.join('')}</Types>`
  );
}

export function corePropertiesXml(title: string, creator: string, asAt: string): string {
  const stamp = (which: string) =>
    `<dcterms:${which} xsi:type="dcterms:W3CDTF">${asAt}T00:00:00Z</dcterms:${which}>`;
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(creator)}</dc:creator>` +
    `<cp:lastModifiedBy>${xmlText(creator)}</cp:lastModifiedBy>${stamp('created')}${stamp('modified')}` +
    '<dc:language>en-GB</dc:language></cp:coreProperties>'
  );
}

export function appPropertiesXml(application: string): string {
  return (
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    `<Application>${xmlText(application)}</Application></Properties>`
  );
}
