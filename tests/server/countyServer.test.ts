import { countyServer } from '../../sync/server';
import { aCountyOfEverything } from '../builders/aCountyOfEverything';

const book = aCountyOfEverything();
const workbook = new Uint8Array([80, 75, 3, 4]);

async function get(url: string) {
  const server = countyServer(book, workbook);
  const answer = await server.inject({ url });
  await server.close();
  return answer;
}

describe('the county’s pages', () => {
  it('open on the returns board', async () => {
    const answer = await get('/');
    expect(answer.statusCode).toBe(302);
    expect(answer.headers.location).toBe('/sheets/returns');
  });

  it.each(book.sheets.map(({ name }) => [name]))(
    'show the sheet %s, with links to all others',
    async (name) => {
      const page = (await get(`/sheets/${name.toLowerCase()}`)).body;
      expect(page.match(/<a href="\/sheets\//g)).toHaveLength(book.sheets.length);
      expect(page.match(/aria-current="page"/g)).toHaveLength(1);
      expect(page.match(/<h1\b/g)).toHaveLength(1);
      expect(page).toContain('<html lang="en-GB">');
    },
  );

  it('show every value of a table under its heading', async () => {
    const sheet = book.sheets.find(({ name }) => name === 'Actions')!;
    const page = (await get('/sheets/actions')).body;
    const columns = sheet.table!.columns.filter(({ kind }) => kind !== 'id');
    expect(page.match(/<th scope="col">/g)).toHaveLength(columns.length);
    expect(page.match(/<td[ >]/g)).toHaveLength(columns.length * sheet.table!.rows.length);
  });

  it('never take what a return says for markup', async () => {
    const nasty = { ...book, title: '<script>alert("x")</script>', county: "O'Shire & <b>" };
    const server = countyServer(nasty, workbook);
    const page = (await server.inject({ url: '/sheets/about' })).body;
    await server.close();
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('O&#39;Shire &amp; &lt;b&gt;');
  });

  it('allow no script and no frame', async () => {
    const { headers } = await get('/sheets/returns');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('give the workbook away', async () => {
    const answer = await get('/county.xlsx');
    expect(answer.headers['content-disposition']).toContain('county.xlsx');
    expect([...answer.rawPayload]).toEqual([...workbook]);
  });

  it('know no other page', async () => {
    expect((await get('/sheets/nothing')).statusCode).toBe(404);
  });
});
