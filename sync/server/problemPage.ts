import { html } from './html';
import type { ProblemKind } from './api/problems';

/** The page that explains a refusal, where its `type` points. */
export function problemPage(code: string, { title, meaning, status }: ProblemKind): string {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${meaning}</p>
          <p>Code: ${code} · status ${status}</p>
        </main>
      </body>
    </html> `.markup;
}
