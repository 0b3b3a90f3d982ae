/** The language server on Node: VS Code starts it and talks over IPC, other editors with `--stdio`. */
import { existsSync } from 'node:fs';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { version } from '../../package.json';
import { filesByScheme } from './host/by-scheme.ts';
import { createClientFiles } from './host/client-files.ts';
import { nodeFiles } from './host/node-files.ts';
import { readOwn, RULE_PAGES } from './host/own-files.ts';
import { startServer } from './lsp/server.ts';
import { shippedBy } from './shipped.ts';

const HELP = `role-profiles-language-server ${version}

The language server of Role Profiles, for editors that speak the Language Server Protocol.

  --stdio          talk over standard input and output
  --node-ipc       talk over the channel of the Node process that started it
  --socket=PORT    connect to a port of this machine
  --help, --version
`;

const options = process.argv.slice(2);
if (options.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else if (options.includes('--help') || !options.some((option) => /^--(stdio|node-ipc|socket|pipe)\b/.test(option))) {
  (options.includes('--help') ? process.stdout : process.stderr).write(HELP);
  process.exitCode = options.includes('--help') ? 0 : 2;
} else {
  const connection = createConnection(ProposedFeatures.all);
  const shipped = shippedBy(readOwn);
  startServer(connection, {
    version,
    ...(existsSync(RULE_PAGES) && { rulePages: URI.file(RULE_PAGES).toString() }),
    connect: (own, client) => ({
      shipped,
      files:
        client.options.files === true
          ? filesByScheme(
              nodeFiles,
              createClientFiles((method, params) => own.sendRequest(method, params)),
            )
          : nodeFiles,
    }),
  });
}
