// The tests' end of the line to the extension in `remote/`.
import { createServer } from 'node:http';
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Listens on this machine for the extension, which is copied into `folder`. Returns `{ call(name, ...args), stop() }`;
 * a call is answered when the extension has done it.
 */
export async function startRemote(folder) {
  const calls = [];
  const open = new Map();
  let idle;
  let last = 0;

  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    const { id, result, error } = JSON.parse((await bodyOf(request)) || '{}');
    if (id !== undefined) settle(id, result, error);
    idle = response;
    next();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  function settle(id, result, error) {
    const { resolve, reject } = open.get(id);
    open.delete(id);
    if (error === undefined) resolve(result);
    else reject(new Error(error));
  }

  function next() {
    if (idle === undefined || calls.length === 0) return;
    idle.end(JSON.stringify(calls.shift()));
    idle = undefined;
  }

  cpSync(path.join(import.meta.dirname, 'remote'), folder, { recursive: true });
  const address = `http://127.0.0.1:${server.address().port}/`;
  writeFileSync(path.join(folder, 'address.json'), JSON.stringify({ address }));

  return {
    call(name, ...args) {
      return new Promise((resolve, reject) => {
        const id = ++last;
        open.set(id, { resolve, reject });
        calls.push({ id, name, args });
        next();
      });
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
