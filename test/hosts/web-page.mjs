// What VS Code for the Web needs to start: a page that loads it, and its configuration.

const workbench = '/static/workbench';

/** The page of the workbench in a language; it fetches its configuration from /product.json. */
export const workbenchPage = (language) => `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <title>Role Profiles in VS Code for the Web</title>
    <link rel="icon" href="${workbench}/favicon.ico">
    <link data-name="vs/workbench/workbench.web.main" rel="stylesheet"
      href="${workbench}/out/vs/workbench/workbench.web.main.css">
  </head>
  <body aria-label="">
    <script src="${workbench}/out/vs/loader.js"></script>
    <script src="${workbench}/out/vs/webPackagePaths.js"></script>
    <script>
      const base = location.origin + '${workbench}';
      const paths = {};
      for (const [name, file] of Object.entries(self.webPackagePaths)) {
        paths[name] = base + '/node_modules/' + name + '/' + file;
      }
      const nls = { availableLanguages: { '*': '${language}' } };
      require.config({ baseUrl: base + '/out', recordStats: true, paths, 'vs/nls': nls });
    </script>
    <script src="${workbench}/out/vs/workbench/workbench.web.main.nls.js"></script>
    <script src="${workbench}/out/vs/workbench/workbench.web.main.js"></script>
    <script src="${workbench}/out/vs/code/browser/workbench/workbench.js"></script>
  </body>
</html>
`;

/**
 * The configuration of a window served at `origin` (host and port). `folder` says whether the folder of documents is
 * open, `shown` is the name of a document to show, `tests` that of the tests' bundle; both may be undefined. `others`
 * is how many extensions there are beside the one.
 */
export function workbenchConfiguration({ origin, settings, folder, shown, others = 0, tests }) {
  const served = (path) => ({ scheme: 'http', authority: origin, path });
  const document = (path) => ({ scheme: 'vscode-test-web', authority: 'mount', path });
  const parts = `http://{{uuid}}.${origin}${workbench}`;
  return {
    productConfiguration: {
      enableTelemetry: false,
      quality: 'stable',
      webEndpointUrlTemplate: parts,
      webviewContentExternalBaseUrlTemplate: `${parts}/out/vs/workbench/contrib/webview/browser/pre/`,
      extensionEnabledApiProposals: { 'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'] },
    },
    userDataPath: '/',
    isEnabledCoderGettingStarted: false,
    enableWorkspaceTrust: false,
    configurationDefaults: settings,
    additionalBuiltinExtensions: [
      served('/static/file-system'),
      ...(tests === undefined ? [served('/static/extension')] : []),
      ...Array.from({ length: others }, (_, i) => served(`/static/other-${i}`)),
    ],
    ...(folder ? { folderUri: document('/') } : {}),
    ...(shown === undefined ? {} : { defaultLayout: { editors: [{ uri: document(`/${shown}`) }], force: true } }),
    // Tests run in the extension that is being developed; without tests it is an installed one as any other.
    developmentOptions: {
      logLevel: 3,
      ...(tests === undefined
        ? {}
        : {
            extensions: [served('/static/extension')],
            extensionTestsPath: served(`/static/extension/tests/${tests}`),
          }),
    },
  };
}
