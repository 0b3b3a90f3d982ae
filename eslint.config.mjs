// What the linter holds: the type-aware rules of typescript-eslint, and the layers of docs/architecture.md as rules
// about imports. Formatting is Prettier's.
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import noImportCycle from './scripts/eslint/no-import-cycle.mjs';

/** The rooms of the profile, from the words of a text to what stands above a place; each reads only from those before it. */
const rooms = ['words', 'markdown', 'phrases', 'front-matter', 'tables', 'facts', 'document', 'outline'];

/** What each part may not import. */
const layers = [
  rooms.map((room, index) =>
    layer(`server/src/core/profile/${room}`, 'reads from the rooms before it alone', {
      not: ['server/src/core/profile'],
      except: [...rooms.slice(0, index + 1).map((before) => `./${before}`), './types.ts'],
    }),
  ),
  layer('server/src/core/profile/cursor', 'reads the half-typed thing at the cursor, on its own', {
    not: ['server/src/core/profile'],
    except: ['./cursor', './words', './markdown', './phrases', './types.ts'],
  }),
  layer('server/src/core/catalogue', 'knows nothing but skills and what is said of them', {
    not: ['server/src/core'],
    except: ['./catalogue', './messages', './detached.ts'],
  }),
  layer('server/src/core/profile', 'recognises shapes and never looks up skills', {
    not: ['server/src/core'],
    except: ['./profile', './paged-text.ts', './sorted.ts', './detached.ts'],
  }),
  layer('server/src/core/search', 'finds skills by words and knows no documents', {
    not: ['server/src/core'],
    except: ['./search', './catalogue', './detached.ts'],
  }),
  layer('server/src/core/judge', 'judges texts and knows neither documents nor the catalogue', {
    not: ['server/src/core'],
    except: ['./judge', './detached.ts', './in-steps.ts', './lazily.ts'],
  }),
  layer('server/src/core/messages', 'is words, and knows only what it is told', {
    not: ['server/src'],
    except: ['./core/messages'],
  }),
  layer('server/src/core/rules', 'say what is wrong and know nothing of how they are run', {
    not: [
      'server/src/core/features',
      'server/src/core/vocabulary.ts',
      'server/src/core/service.ts',
      'server/src/core/check/check.ts',
      'server/src/core/check/ignore.ts',
      'server/src/core/check/verify-fix.ts',
    ],
  }),
  layer('server/src/core/check', 'serves the features and never uses them', {
    not: ['server/src/core/features', 'server/src/core/vocabulary.ts'],
  }),
  layer('server/src/core', 'is the product: it knows no file, no connection and no editor', {
    not: ['server/src', 'client', 'test'],
    except: ['./core'],
  }),
  layer('server/src/formats', 'hands over what a file holds, and knows only what a framework file looks like', {
    not: ['server/src'],
    except: [
      './formats',
      './core/messages',
      './core/catalogue/raw.ts',
      './core/catalogue/types.ts',
      './core/catalogue/problem-list.ts',
    ],
  }),
  layer('server/src/word', 'turns documents into Markdown and back, and knows no skills', {
    not: ['server/src'],
    except: ['./word', './formats', './core/messages'],
  }),
  layer('server/src/host', 'is files and nothing else', { not: ['server/src'], except: ['./host'] }),
  layer('server/src/workspace', 'serves the editor and the command line alike', {
    not: [
      'server/src/lsp',
      'server/src/cli',
      'server/src/core/profile',
      'server/src/core/features',
      'server/src/host/node-files.ts',
      'server/src/host/client-files.ts',
    ],
  }),
  layer('server/src/lsp', 'knows the core by its service and what it says', {
    not: ['server/src/core', 'server/src/formats', 'server/src/cli'],
    except: ['./service.ts', './settings.ts', './messages', './catalogue/types.ts'],
  }),
  layer('server/src/cli', 'knows the core by its service and what it says', {
    not: ['server/src/core', 'server/src/formats', 'server/src/lsp'],
    except: ['./service.ts', './settings.ts', './messages', './catalogue/types.ts'],
  }),
  layer('server/src/library', 'is the core for programs, and reads no files', {
    not: ['server/src/lsp', 'server/src/cli', 'server/src/host'],
  }),
  layer('server/shared', 'is what client and server say to each other', { not: ['server/src', 'client', 'test'] }),
  layer('client', 'talks to the server over the protocol', { not: ['server', 'test'], except: ['./shared'] }),
  layer('server/src', 'never needs its tests', { not: ['client', 'test', 'server/training'] }),
].flat(2);

/** `not`: folders and files that `target` may not import; `except`: what it may, relative to each of them. */
function layer(target, reason, { not, except = [] }) {
  return not.map((from) => ({
    target: `./${target}`,
    from: `./${from}`,
    except,
    message: `${target} ${reason} (docs/architecture.md).`,
  }));
}

/** Parts that run in a browser's web worker as well: what only Node has may not be imported there. */
const everywhere = [
  'server/shared/**/*.ts',
  'server/src/{core,formats,library,word,workspace,lsp}/**/*.ts',
  'server/src/shipped.ts',
];

/** Empty lines and comments make nothing longer. */
const withoutComments = { skipBlankLines: true, skipComments: true };

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.vscode-test/**', 'test/corpus/**'] },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // an adapter in memory has nothing to wait for, and there is no `this` to lose: objects here are closures
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{ts,mts,mjs}'],
    plugins: { 'import-x': importX, own: { rules: { 'no-import-cycle': noImportCycle } } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mts', '.mjs', '.js', '.json'] })],
      'import-x/extensions': ['.ts', '.mts', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.mts'] },
    },
    rules: {
      'own/no-import-cycle': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': false }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: layers }],
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // What does not fit into a head is split by idea. Suites of tests are lists, so their length is free.
    files: ['{client,server,scripts}/**/*.{ts,mjs}'],
    rules: {
      'max-lines-per-function': ['error', { max: 75, ...withoutComments }],
    },
  },
  {
    // One state each, and the many small functions that share it.
    files: [
      'server/src/core/check/check.ts',
      'server/src/core/profile/outline/cited-skills.ts',
      'server/src/lsp/diagnostics.ts',
      'server/src/lsp/profile-index.ts',
      'server/src/workspace/workspace.ts',
    ],
    rules: { 'max-lines-per-function': ['error', { max: 110, ...withoutComments }] },
  },
  {
    files: ['{client,server,scripts}/**/*.{ts,mjs}', 'test/{support,bench,hosts}/**/*.{ts,mjs}'],
    rules: {
      complexity: ['error', { max: 18, variant: 'modified' }],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 300, ...withoutComments }],
    },
  },
  {
    // A table of words, which grows with the languages.
    files: ['server/src/core/profile/words/section-words.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: everywhere,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['node:*', 'fs', 'path', 'os', 'vscode'], message: 'This part runs in a web worker too.' },
          ],
        },
      ],
    },
  },
  {
    // Each item of a list that is spread so takes a place on the stack, and a file may hold any number of them.
    files: ['server/src/{formats,core/profile,core/catalogue}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(push|unshift|max|min)$/] > SpreadElement',
          message: 'A long list overflows the stack here: go through its items one by one.',
        },
      ],
    },
  },
  {
    // What is told in a box is made safe in one place.
    files: ['client/src/**/*.ts'],
    ignores: ['client/src/messages.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['showInformationMessage', 'showWarningMessage', 'showErrorMessage'].map((property) => ({
          property,
          message: 'Use client/src/messages.ts: names of files are text in it, not links.',
        })),
      ],
    },
  },
  {
    // The command line and the scripts speak to a terminal.
    files: ['server/src/cli/**/*.ts', 'server/training/**/*.ts', '{scripts,test}/**/*.{ts,mts}'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs'],
    rules: { eqeqeq: 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
