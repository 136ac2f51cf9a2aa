import { spawn } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import path from 'node:path';

/** What manifest.xml points to. */
const PORT = 3000;
const BUILT = path.resolve(__dirname, '../dist');
/** Where office-addin-dev-certs puts them. */
const CERTIFICATES = path.join(homedir(), '.office-addin-dev-certs');

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
};

/** `npm run sideload`: serves the add-in as built over https and has Excel on this machine load it. */
function sideload(): void {
  const [certificate, key] = ['localhost.crt', 'localhost.key'].map((name) => path.join(CERTIFICATES, name));
  if (!existsSync(certificate!) || !existsSync(key!)) {
    console.error('Excel asks for https. Run “npx office-addin-dev-certs install” once, then this again.');
    process.exitCode = 2;
    return;
  }
  const secrets = { cert: readFileSync(certificate!), key: readFileSync(key!) };
  const server = createServer(secrets, (request, response) => {
    const file = path.join(BUILT, path.normalize(new URL(request.url ?? '/', 'https://localhost').pathname));
    const isOurs = file.startsWith(path.join(BUILT, 'addin') + path.sep);
    if (!isOurs || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': KINDS[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  server.listen(PORT, 'localhost', () => {
    console.log(`The add-in is served at https://localhost:${PORT}/addin/pane.html. Ctrl+C ends it.`);
    if (process.platform === 'win32' || process.platform === 'darwin') startExcel();
    else
      console.log(
        'There is no Excel for this system: upload manifest.xml to Excel on the web (docs/sideload.md).',
      );
  });
}

function startExcel(): void {
  const excel = spawn('npx', ['office-addin-debugging', 'start', 'manifest.xml', 'desktop', '--no-debug'], {
    cwd: path.dirname(BUILT),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  excel.on('error', (fault) => console.error(`Excel could not be started: ${fault.message}`));
}

sideload();
