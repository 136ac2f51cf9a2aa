import type { BookChart } from '../../shared/book';
import { xmlText } from '../xlsx';

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/**
 * A native chart of stacked horizontal bars (ECMA-376 part 1, 21.2). Its values stand in the chart
 * itself: the book is made anew at every publication, and its tables stay one a sheet.
 */
export function chartXml(chart: BookChart): string {
  return (
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>' +
    chart.series.map((series, index) => seriesXml(chart, series, index)).join('') +
    '<c:gapWidth val="60"/><c:overlap val="100"/>' +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    axisXml('catAx', CATEGORY_AXIS, VALUE_AXIS) +
    axisXml('valAx', VALUE_AXIS, CATEGORY_AXIS) +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>' +
    '<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function titleXml(title: string): string {
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `<a:r><a:rPr lang="en-GB" sz="1200" b="1"/><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function seriesXml(
  chart: BookChart,
  { name, fill, ink, values }: BookChart['series'][number],
  index: number,
): string {
  // a 0 on a bar that is not there is only noise: the number format leaves it out
  const labels =
    '<c:dLbls><c:numFmt formatCode="0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900" b="0"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>` +
    '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill></a:ln></c:spPr>` +
    `<c:invertIfNegative val="0"/>${labels}` +
    `<c:cat><c:strLit>${literals(chart.categories.map(xmlText))}</c:strLit></c:cat>` +
    `<c:val><c:numLit><c:formatCode>General</c:formatCode>${literals(values.map(String))}</c:numLit></c:val></c:ser>`
  );
}

function literals(values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`);
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function axisXml(element: 'catAx' | 'valAx', id: number, crosses: number): string {
  const isCategory = element === 'catAx';
  return (
    `<c:${element}><c:axId val="${id}"/><c:scaling><c:orientation val="${isCategory ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isCategory ? 'l' : 'b'}"/>${isCategory ? '' : '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'}` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${crosses}"/><c:crosses val="${isCategory ? 'autoZero' : 'max'}"/></c:${element}>`
  );
}
