// A small static web server that serves VS Code for the Web with an extension and a folder of documents. It listens on
// this machine alone, reads only, and only inside the folders it was given.
import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { vscodeWeb } from './vscode-web.mjs';
import { workbenchConfiguration, workbenchPage } from './web-page.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

// The file types of VS Code's file system API.
const FILE = 1;
const DIRECTORY = 2;

/**
 * Serves the `extension`, and `others` beside it (folders), on the `documents` (a folder; without it no folder is
 * open). The window shows the document named `shown`, if any; with `tests` (a file) it runs those. Port 0 is any free
 * one; a port that is taken is an error with code EADDRINUSE.
 * VS Code's own words stay English in any `language`; those of extensions follow it.
 * Returns `{ url, stop() }`.
 */
export async function startWebHost({
  extension,
  others = [],
  documents,
  shown,
  tests,
  settings = {},
  language = 'en',
  port = 0,
}) {
  const { workbench, fileSystem } = vscodeWeb();
  const folders = {
    // VS Code runs tests only where they seem to be a part of an extension.
    ...(tests === undefined ? {} : { '/static/extension/tests/': path.dirname(tests) }),
    '/static/workbench/': workbench,
    '/static/extension/': extension,
    ...Object.fromEntries(others.map((folder, i) => [`/static/other-${i}/`, folder])),
    '/static/file-system/': fileSystem,
    // The file system extension asks for documents at this address.
    ...(documents === undefined ? {} : { '/static/mount/': documents }),
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'text/plain', 'This request could not be answered.');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `localhost:${server.address().port}`;

  async function answer(request, response) {
    // Other names than localhost would let a web page elsewhere read from here.
    if (!isOurs(request.headers.host)) return send(response, 403, 'text/plain', 'Forbidden');
    if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Only GET is allowed.');
    allowOurPages(request, response);

    const address = parse(request.url);
    if (address === undefined) return send(response, 400, 'text/plain', 'Not an address.');
    if (address.path === '/') return send(response, 200, 'text/html', workbenchPage(language));
    if (address.path === '/product.json') {
      const configuration = workbenchConfiguration({
        origin,
        settings,
        folder: documents !== undefined,
        shown,
        others: others.length,
        tests: tests && path.basename(tests),
      });
      return send(response, 200, 'application/json', JSON.stringify(configuration));
    }
    const file = await fileOf(inOurLanguage(address.path));
    if (file === undefined) return send(response, 404, 'text/plain', 'Not found');
    if (address.query === 'stat') return sendJson(response, statOf(await stat(file)));
    if (address.query === 'readdir') return sendJson(response, await entriesOf(file));
    return sendFile(response, file);
  }

  /**
   * Of an extension that comes from an address, VS Code for the Web reads the English words of the manifest and no
   * others; of one from the marketplace, those of its own language.
   */
  function inOurLanguage(address) {
    const words = '/static/extension/package.nls.json';
    return address === words && language !== 'en' ? words.replace('.json', `.${language}.json`) : address;
  }

  /** The window's parts are pages of their own, on names such as `<id>.localhost`. */
  function isOurs(host = '') {
    return host === origin || host === `127.0.0.1:${server.address().port}` || host.endsWith(`.${origin}`);
  }

  function allowOurPages(request, response) {
    const from = request.headers.origin;
    if (from !== undefined && isOurs(from.replace(/^http:\/\//, ''))) {
      response.setHeader('access-control-allow-origin', from);
      response.setHeader('vary', 'origin');
    }
  }

  async function fileOf(address) {
    const prefix = Object.keys(folders).find((each) => `${address}/`.startsWith(each));
    return prefix === undefined ? undefined : inside(folders[prefix], address.slice(prefix.length));
  }

  return {
    url: `http://${origin}/`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Returns the existing file that `relative` names inside `folder`; undefined if there is none, or a link leads out. */
async function inside(folder, relative) {
  try {
    const top = await realpath(folder);
    const file = await realpath(path.join(top, path.posix.join('/', relative)));
    return file === top || file.startsWith(top + path.sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

function parse(address) {
  try {
    const { pathname, search } = new URL(address, 'http://localhost');
    return { path: decodeURIComponent(pathname), query: search.slice(1) };
  } catch {
    return undefined;
  }
}

function statOf(stats) {
  return { type: typeOf(stats), ctime: stats.ctimeMs, mtime: stats.mtimeMs, size: stats.size };
}

async function entriesOf(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.map((entry) => ({ name: entry.name, type: typeOf(entry) }));
}

function typeOf(entry) {
  return entry.isDirectory() ? DIRECTORY : FILE;
}

async function sendFile(response, file) {
  if (!(await stat(file)).isFile()) return send(response, 404, 'text/plain', 'Not found');
  response.writeHead(200, headers(TYPES[path.extname(file)] ?? 'application/octet-stream'));
  await pipeline(createReadStream(file), response);
}

function sendJson(response, value) {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function send(response, status, type, body) {
  response.writeHead(status, headers(type));
  response.end(body);
}

function headers(type) {
  return { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
}
