const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** Office's own colours: table styles are shades of them. */
const COLOURS: readonly (readonly [string, string])[] = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '1F497D'],
  ['lt2', 'EEECE1'],
  ['accent1', '4F81BD'],
  ['accent2', 'C0504D'],
  ['accent3', '9BBB59'],
  ['accent4', '8064A2'],
  ['accent5', '4BACC6'],
  ['accent6', 'F79646'],
  ['hlink', '0000FF'],
  ['folHlink', '800080'],
];

/** The plainest theme a reader accepts: every list must have its three entries. */
export function themeXml(): string {
  const colours = COLOURS.map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`).join('');
  const font = (which: string) =>
    `<a:${which}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:${which}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const three = (tag: string, xml: string) => `<a:${tag}>${xml.repeat(3)}</a:${tag}>`;
  return (
    `<a:theme xmlns:a="${MAIN}" name="Office"><a:themeElements>` +
    `<a:clrScheme name="Office">${colours}</a:clrScheme>` +
    `<a:fontScheme name="Office">${font('majorFont')}${font('minorFont')}</a:fontScheme>` +
    '<a:fmtScheme name="Office">' +
    three('fillStyleLst', fill) +
    three('lnStyleLst', line) +
    three('effectStyleLst', effect) +
    three('bgFillStyleLst', fill) +
    '</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>'
  );
}
