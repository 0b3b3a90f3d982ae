/**
 * Pages that the server makes and the client shows read-only: the levels of a skill, what is loaded, what a file of skill
 * data holds, how two roles differ, and the documents about the product. They have addresses of their own, so that nothing is written anywhere
 * and they open without a network. The last part of an address is the name under which the page is shown.
 *
 * `role-profiles:/skill/9/ITOP/Levels of ITOP.md?level=4`, `role-profiles:/docs/rules/undefined-level.md`. Documents have
 * the paths that they have in the repository, so that a link from one to another holds in both.
 */
import { URI } from 'vscode-uri';
import { PAGE_SCHEME } from '../../shared/protocol.ts';
import type { Messages } from '../core/messages/messages.ts';
import { parseUri } from '../workspace/uris.ts';

export type Page =
  DocumentPage | SkillPage | LoadedPage | DataPage | MatrixPage | ComparisonPage | PersonPage | AlikePage | ChartPage;

export interface DocumentPage {
  readonly kind: 'document';
  readonly path: string;
}

export interface SkillPage {
  readonly kind: 'skill';
  readonly code: string;
  readonly edition: string;
  readonly level?: number;
  /** The document from which it is opened; its skill data is shown. */
  readonly document?: string;
  /** Where the skill is cited there, as an offset. */
  readonly at?: number;
}

export interface LoadedPage {
  readonly kind: 'loaded';
  /** The document for which it is loaded. */
  readonly document?: string;
}

export interface DataPage {
  readonly kind: 'data';
  /** A file of skill data. */
  readonly file: string;
}

/** The skills matrix of all folders. */
export interface MatrixPage {
  readonly kind: 'matrix';
}

export interface ComparisonPage {
  readonly kind: 'comparison';
  readonly from: RoleAddress;
  readonly to: RoleAddress;
}

export interface PersonPage {
  readonly kind: 'person';
  /** A list of what somebody can do. */
  readonly person: string;
  readonly to: RoleAddress;
}

export interface AlikePage {
  readonly kind: 'alike';
}

/** A role as a chart. */
export interface ChartPage {
  readonly kind: 'chart';
  readonly role: RoleAddress;
}

/** A role of a document; without a title its first one. */
export interface RoleAddress {
  readonly uri: string;
  readonly title?: string;
}

/** @param messages the language of the names under which pages are shown */
export function pageUri(page: SkillPage | DocumentPage, messages: Messages): string {
  const { path, ...query } = placeOf(page, messages);
  const stated = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return URI.from({ scheme: PAGE_SCHEME, path, query: new URLSearchParams(stated).toString() }).toString();
}

function placeOf(
  page: SkillPage | DocumentPage,
  { reports }: Messages,
): { readonly path: string; readonly [key: string]: string | number | undefined } {
  switch (page.kind) {
    case 'document':
      return { path: `/${page.path}` };
    case 'skill': {
      const { code, edition, level, document, at } = page;
      const part = encodeURIComponent(code);
      return { path: `/skill/${edition}/${part}/${reports.levelsOf(part)}.md`, level, document, at };
    }
  }
}

/** `undefined` for an address that is no page's. */
export function readPageUri(uri: string): Page | undefined {
  const { scheme, path, query } = parseUri(uri);
  if (scheme !== PAGE_SCHEME) return undefined;
  const params = new URLSearchParams(query);
  const text = (key: string): string | undefined => params.get(key) ?? undefined;
  const document = text('document');
  const [, kind, edition, code] = path.split('/');
  switch (kind) {
    case 'skill': {
      if (edition === undefined || code === undefined) return undefined;
      const [level, at] = [number(text('level')), number(text('at'))];
      return {
        kind,
        edition,
        code: decode(code),
        ...(level !== undefined && { level }),
        ...(document !== undefined && { document }),
        ...(at !== undefined && { at }),
      };
    }
    case 'loaded':
      return { kind, ...(document !== undefined && { document }) };
    case 'matrix':
      return { kind };
    case 'data': {
      const file = text('file');
      return file === undefined ? undefined : { kind, file };
    }
    case 'comparison': {
      const [from, to] = [roleAt('from', text), roleAt('to', text)];
      return from && to && { kind, from, to };
    }
    case 'alike':
      return { kind };
    case 'chart': {
      const title = text('role');
      return document === undefined
        ? undefined
        : { kind, role: { uri: document, ...(title !== undefined && { title }) } };
    }
    case 'person': {
      const [person, to] = [text('person'), roleAt('to', text)];
      return person === undefined ? undefined : to && { kind, person, to };
    }
    default: {
      const shown = /^\/((?:docs|skills-data)\/[\w.-]+(?:\/[\w.-]+)*)$/.exec(path)?.[1];
      return shown === undefined ? undefined : { kind: 'document', path: shown };
    }
  }
}

function roleAt(key: string, text: (key: string) => string | undefined): RoleAddress | undefined {
  const [uri, title] = [text(key), text(`${key}Role`)];
  return uri === undefined ? undefined : { uri, ...(title !== undefined && { title }) };
}

/** The line of a skill's page, from 0, at which the cited level begins. */
export function citedLine(page: string): number {
  return Math.max(
    0,
    page.split('\n').findIndex((line) => line.startsWith('## \u27A4')),
  );
}

function number(text = ''): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
