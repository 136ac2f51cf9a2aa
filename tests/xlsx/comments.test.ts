import { readWorkbookBytes } from '../../sync/source';
import { aSheet } from './builders/anXlsx';
import { first } from './builders/cellsOf';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATED =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments1.xml"/>` +
  '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>' +
  `<Relationship Id="rId3" Type="${OFFICE}/hyperlink" Target="mailto:a@b.example" TargetMode="External"/>` +
  '</Relationships>';
const WORD = '<row r="1"><c r="A1" t="inlineStr"><is><t>Lights</t></is></c></row>';

async function commentsOf(list: string, threads = '') {
  const instead = {
    'xl/worksheets/_rels/sheet1.xml.rels': RELATED,
    'xl/comments1.xml': `<comments><authors><author>A Warden</author><author/></authors><commentList>${list}</commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments>${threads}</ThreadedComments>`,
  };
  const sheet = first(await readWorkbookBytes('plan.xlsx', aSheet(WORD, { instead })));
  return sheet.comments?.map(({ row, column, text }) => [row, column, text]);
}

const note = (ref: string, runs: string, author = 0) =>
  `<comment ref="${ref}" authorId="${author}"><text>${runs}</text></comment>`;

describe('comments on cells', () => {
  it('are read row by row, without the name that Excel puts before them', async () => {
    const signed = note(
      'B3',
      '<r><rPr><b/></rPr><t>A Warden:</t></r><r><t xml:space="preserve">\nPut off till May</t></r>',
    );
    const plain = note('A2', '<t>See: the minutes</t>', 1);
    expect(await commentsOf(signed + plain)).toEqual([
      [1, 0, 'See: the minutes'],
      [2, 1, 'Put off till May'],
    ]);
  });

  it('that are conversations are read from their own part, and not from what stands in for them', async () => {
    const stand = note(
      'C2',
      '<t>[Threaded comment]\nYour version of Excel…\nComment:\n  Why so late?</t>',
      1,
    );
    const thread =
      '<threadedComment ref="C2" dT="2010-05-01T10:00:00" personId="p" id="1"><text>Why so late?</text></threadedComment>' +
      '<threadedComment ref="C2" dT="2010-05-02T10:00:00" personId="q" id="2" parentId="1"><text>No paint</text></threadedComment>';
    expect(await commentsOf(stand, thread)).toEqual([
      [1, 2, 'Why so late?'],
      [1, 2, 'No paint'],
    ]);
  });

  it('are none where they are empty or hang on no cell', async () => {
    expect(await commentsOf(note('B2', '<t> </t>') + note('nowhere', '<t>Lost</t>'))).toBeUndefined();
  });
});
