import { NAMESPACES } from './namespaces';

export type Paper = 'A4' | 'A3';

/** On its side, in centimetres. */
const SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 29.7, height: 21 },
  A3: { width: 42, height: 29.7 },
};
const PAPERS = ['A4', 'A3'] as const;

/** The usual font, and for each size of paper pages as wide as a sheet that say which sheet and page they are. */
export function stylesXml(): string {
  return (
    `<office:document-styles ${NAMESPACES}>` +
    '<office:styles><style:style style:name="Default" style:family="table-cell">' +
    '<style:table-cell-properties fo:padding="0.06cm"/><style:text-properties fo:font-family="Arial" fo:font-size="10pt" fo:language="en" fo:country="GB"/>' +
    '</style:style></office:styles>' +
    `<office:automatic-styles>${PAPERS.map(layoutXml).join('')}</office:automatic-styles>` +
    `<office:master-styles>${PAPERS.map(masterXml).join('')}</office:master-styles>` +
    '</office:document-styles>'
  );
}

function layoutXml(paper: Paper): string {
  const { width, height } = SIZES[paper];
  return (
    `<style:page-layout style:name="page${paper}"><style:page-layout-properties ` +
    `fo:page-width="${width}cm" fo:page-height="${height}cm" style:print-orientation="landscape" fo:margin="1cm" ` +
    'style:first-page-number="continue" style:scale-to-X="1" style:scale-to-Y="0"/>' +
    '<style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.2cm"/></style:footer-style>' +
    '</style:page-layout>'
  );
}

function masterXml(paper: Paper): string {
  return (
    `<style:master-page style:name="${paper}" style:page-layout-name="page${paper}"><style:footer>` +
    '<style:region-left><text:p><text:sheet-name>Sheet</text:sheet-name></text:p></style:region-left>' +
    '<style:region-right><text:p>Page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:region-right>' +
    '</style:footer></style:master-page>'
  );
}

/** What a sheet names that is printed on such paper. */
export function tableStyleOf(paper: Paper): string {
  return `ta${paper}`;
}

export function tableStylesXml(): string {
  return PAPERS.map(
    (paper) =>
      `<style:style style:name="${tableStyleOf(paper)}" style:family="table" style:master-page-name="${paper}"/>`,
  ).join('');
}
