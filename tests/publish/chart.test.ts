import { strFromU8, unzipSync } from 'fflate';
import { composeCountyBook, identifyRows, publicationCopy } from '../../shared/book';
import type { BookChart } from '../../shared/book';
import { publishWorkbook } from '../../sync/publish';
import { chartXml } from '../../sync/publish/chartXml';
import { aCountyOfEverything } from '../builders/aCountyOfEverything';
import { aPlan } from '../builders/aPlan';
import { aCounty, aReturn } from '../builders/aReturn';

const chart: BookChart = {
  title: 'Bars & more',
  description: 'Vale: Red 2',
  categories: ['Vale', 'Hill <West>'],
  series: [
    { name: 'Red ▲', fill: 'FFC7CE', ink: '8A0008', values: [2, 0] },
    { name: 'Green ●', fill: 'C6EFCE', ink: '00530A', values: [1, 4] },
  ],
};

describe('the chart under the summary', () => {
  it('carries its values, its words and its symbols, escaped', () => {
    const xml = chartXml(chart);
    expect(xml).toContain('<a:t>Bars &amp; more</a:t>');
    expect(xml).toContain('<c:v>Hill &lt;West&gt;</c:v>');
    expect(xml.match(/<c:ser>/g)).toHaveLength(2);
    expect(xml).toContain('<c:tx><c:v>Green ●</c:v></c:tx>');
    expect(xml).toContain(
      '<c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>4</c:v></c:pt>',
    );
  });

  it('counts every evaluated action once, in its district', () => {
    const plan = (title: string) => aPlan(title).withAction({ ref: '1' }).withAction({ ref: '2' });
    const returns = [aReturn('Vale', [plan('Fires'), plan('Floods')]), aReturn('Wold', [plan('Fires')])];
    const ids = identifyRows(returns).flatMap(({ actions }) => actions.map(({ id }) => id));
    const actions = Object.fromEntries(
      ids.map((id, at) => [
        id,
        { delivery: at % 2 ? ('Red' as const) : ('Green' as const), policy: 'Usual 1' },
      ]),
    );
    const book = composeCountyBook(aCounty(returns, { evaluations: { actions, targets: {} } }));
    const { chart: drawn } = book.sheets.find(({ name }) => name === 'Summary')!;
    expect(drawn!.categories).toEqual(['Vale', 'Wold']);
    expect(drawn!.series.map(({ name, values }) => [name, ...values])).toEqual([
      ['Red ▲', 2, 1],
      ['Green ●', 2, 1],
    ]);
  });

  it('is a part of the county workbook that its sheet and the package know of, and none of the copy', async () => {
    const book = aCountyOfEverything();
    const parts = unzipSync(await publishWorkbook(book));
    const path = Object.keys(parts).find((name) => name.startsWith('xl/charts/'))!;
    expect(strFromU8(parts['[Content_Types].xml']!)).toContain(`/${path}`);
    expect(strFromU8(parts['xl/worksheets/sheet1.xml']!)).toContain('<drawing r:id=');
    const copy = unzipSync(await publishWorkbook(publicationCopy(book, { names: false })));
    expect(Object.keys(copy).filter((name) => name.startsWith('xl/charts/'))).toEqual([]);
  });
});
