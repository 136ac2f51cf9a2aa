import type { SheetChart } from './workbookModel';
import { xmlText } from './xmlText';

const NAMESPACES =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

/** The drawing of a sheet: its charts in order, with relationship ids `rId1`, `rId2`… */
export function drawingXml(charts: readonly SheetChart[]): string {
  return `<xdr:wsDr ${NAMESPACES}>${charts.map(anchorXml).join('')}</xdr:wsDr>`;
}

function anchorXml({ over, description }: SheetChart, index: number): string {
  const id = index + 2;
  return (
    '<xdr:twoCellAnchor>' +
    cornerXml('from', over.left, over.top) +
    cornerXml('to', over.right + 1, over.bottom + 1) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="Chart ${index + 1}" descr="${xmlText(description)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart r:id="rId${index + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>` +
    '</xdr:twoCellAnchor>'
  );
}

function cornerXml(which: 'from' | 'to', column: number, row: number): string {
  return (
    `<xdr:${which}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${which}>`
  );
}
