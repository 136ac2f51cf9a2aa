import type { BookColumn, BookLine, BookSheet, BookTable, BookValue, CountyBook } from '../../shared/book';
import { html, type Html } from './html';
import { ragClass } from './style';
import { valueText } from './valueText';

/** The returns board comes first: what became of each return is what people look for. */
const FIRST = ['Returns', 'Summary'];
/** Text from this length on gets a wide column. */
const LONG_TEXT = 40;

export function pathOf(sheet: BookSheet): string {
  return `/sheets/${sheet.name.toLowerCase()}`;
}

/** The sheets in the order of the pages' menu. */
export function menuOrder({ sheets }: CountyBook): BookSheet[] {
  const place = ({ name }: BookSheet) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return [...sheets].sort((a, b) => place(a) - place(b));
}

/** A sheet of the county workbook as a page. */
export function bookPage(book: CountyBook, sheet: BookSheet): string {
  const page = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${sheet.name} – ${book.county}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <a class="skip" href="#content">To the ${sheet.name} table</a>
        <header>
          <p class="county">${book.title}</p>
          <p>
            As at ${valueText({ kind: 'day', value: book.asAt })} ·
            <a href="/county.xlsx">Download the county workbook</a>
          </p>
        </header>
        <nav aria-label="Sheets of the county workbook">
          <ul>
            ${menuOrder(book).map((other) => menuItem(other, other === sheet))}
          </ul>
        </nav>
        <main id="content" tabindex="-1">
          <h1 id="title">${sheet.title}</h1>
          ${sheet.table ? table(sheet.table) : html`${sheet.lines.map(line)}`}
        </main>
      </body>
    </html> `;
  return page.markup;
}

function menuItem(sheet: BookSheet, isShown: boolean): Html {
  const count = sheet.table ? ` (${sheet.table.rows.length})` : '';
  return isShown
    ? html`<li><a href="${pathOf(sheet)}" aria-current="page">${sheet.name}${count}</a></li> `
    : html`<li><a href="${pathOf(sheet)}">${sheet.name}${count}</a></li> `;
}

function table({ columns, rows }: BookTable): Html {
  if (rows.length === 0) return html`<p>Nothing to show.</p>`;
  const shown = columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.kind !== 'id');
  return html`<div class="scroll" role="region" aria-labelledby="title" tabindex="0">
    <table>
      <thead>
        <tr>
          ${shown.map(({ column }) => html`<th scope="col">${column.heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${shown.map(({ column, index }) => cell(column, row[index] ?? null))}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell({ kind }: BookColumn, value: BookValue): Html {
  const text = valueText(value);
  if (text === '') return html`<td></td>`;
  // `Red ▲`: the word names the class, and stands there with its symbol.
  if (kind === 'rag')
    return html`<td><span class="${ragClass(text.replace(/ \S$/u, ''))}">${text}</span></td>`;
  if (kind === 'severity') return html`<td><span class="severity-${text.toLowerCase()}">${text}</span></td>`;
  if (value !== null && typeof value !== 'string') return html`<td class="number">${text}</td>`;
  return text.length > LONG_TEXT ? html`<td class="long">${text}</td>` : html`<td>${text}</td>`;
}

function line({ kind, text, detail }: BookLine): Html {
  if (kind === 'heading') return html`<h2>${text}</h2> `;
  if (kind === 'term')
    return html`<dl>
      <dt>${text}</dt>
      <dd>${detail ?? ''}</dd>
    </dl> `;
  return html`<p>${text}</p> `;
}
