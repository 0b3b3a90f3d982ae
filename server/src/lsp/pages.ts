/**
 * Pages that the server makes and the client shows read-only: the levels of a skill, and the documents about the product.
 * They have addresses of their own, so that nothing is written anywhere and they open without a network:
 * `role-profiles:/skill/9/ITOP.md?level=4`, `role-profiles:/docs/rules/undefined-level.md`. Documents have the paths that
 * they have in the repository, so that a link from one to another holds in both.
 */
import { URI } from 'vscode-uri';
import { PAGE_SCHEME } from '../../shared/protocol.ts';
import { parseUri } from '../workspace/uris.ts';

export type Page =
  | { readonly kind: 'document'; readonly path: string }
  | {
      readonly kind: 'skill';
      readonly code: string;
      readonly edition: string;
      readonly level?: number;
      /** The folder whose skill data the page shows. */
      readonly folder?: string;
    };

export function pageUri(page: Page): string {
  if (page.kind === 'document') return URI.from({ scheme: PAGE_SCHEME, path: `/${page.path}` }).toString();
  const query = new URLSearchParams();
  if (page.level !== undefined) query.set('level', String(page.level));
  if (page.folder !== undefined) query.set('folder', page.folder);
  const path = `/skill/${page.edition}/${encodeURIComponent(page.code)}.md`;
  return URI.from({ scheme: PAGE_SCHEME, path, query: query.toString() }).toString();
}

/** `undefined` for an address that is no page's. */
export function readPageUri(uri: string): Page | undefined {
  const { scheme, path, query } = parseUri(uri);
  if (scheme !== PAGE_SCHEME) return undefined;
  const skill = /^\/skill\/([^/]+)\/([^/]+)\.md$/.exec(path);
  if (skill === null) {
    const document = /^\/((?:docs|skills-data)\/[\w.-]+(?:\/[\w.-]+)*)$/.exec(path)?.[1];
    return document === undefined ? undefined : { kind: 'document', path: document };
  }
  const params = new URLSearchParams(query);
  const level = /^\d{1,3}$/.exec(params.get('level') ?? '')?.[0];
  const folder = params.get('folder');
  return {
    kind: 'skill',
    edition: skill[1]!,
    code: decode(skill[2]!),
    ...(level !== undefined && { level: Number(level) }),
    ...(folder !== null && { folder }),
  };
}

/** The line of a skill's page, from 0, at which the cited level begins. */
export function citedLine(page: string): number {
  return Math.max(
    0,
    page.split('\n').findIndex((line) => line.startsWith('## \u27A4')),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
