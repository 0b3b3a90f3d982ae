/** Roles that are held against each other: of open documents as they are in the editor, of others as they are on disk. */
import type { RoleChoice, TablesView } from '../../shared/protocol.ts';
import type { DescribedRole } from '../core/service.ts';
import { personListAsMarkdown } from '../workspace/person-list.ts';
import { forDocument } from '../workspace/for-documents.ts';
import { nameOf, normalise, pathBelow } from '../workspace/uris.ts';
import type { Context } from '../workspace/workspace.ts';
import type { Contexts } from './contexts.ts';
import type { ComparisonPage, PersonPage, RoleAddress } from './pages.ts';
import type { Session } from './session.ts';

/** What finding roles needs of the session. */
export type Reach = Pick<Session, 'files' | 'folders' | 'messages' | 'documents'>;

interface Described {
  readonly roles: readonly DescribedRole[];
  readonly context: Context;
}

/** The roles of a document; `undefined` for one that cannot be read. */
export async function rolesIn(
  uri: string,
  { files, folders }: Reach,
  contexts: Pick<Contexts, 'about' | 'ofFolder'>,
): Promise<Described | undefined> {
  const asked = await contexts.about(uri);
  const own = normalise(uri);
  const context = asked?.context ?? forDocument(await contexts.ofFolder(folders.of(own)), own);
  const { service, settings } = context;
  let document;
  if (asked !== undefined) document = asked.open.read(service);
  else {
    const found = await files.read(own);
    if (!found.ok) return undefined;
    document = service.read(new TextDecoder().decode(found.bytes));
  }
  return { roles: service.comparing.describeRoles(document, settings), context };
}

/** How a document is called in its folder. */
export function fileInFolder(uri: string, { folders }: Pick<Reach, 'folders'>): string {
  const own = normalise(uri);
  return pathBelow(folders.rootOf(folders.of(own)), own) ?? nameOf(own);
}

/** The roles of some documents, for somebody to choose from. */
export async function choicesIn(uris: readonly string[], reach: Reach, contexts: Contexts): Promise<RoleChoice[]> {
  const all: RoleChoice[] = [];
  for (const uri of uris) {
    const described = await rolesIn(uri, reach, contexts);
    for (const { title } of described?.roles ?? []) all.push({ uri, title, file: fileInFolder(uri, reach) });
  }
  return all;
}

/** The page that compares two roles; `null` where a document cannot be read any more. */
export async function compareRoles(page: ComparisonPage, reach: Reach, contexts: Contexts): Promise<TablesView | null> {
  const from = await rolesIn(page.from.uri, reach, contexts);
  const to = await rolesIn(page.to.uri, reach, contexts);
  const [one, other] = [chosen(from, page.from), chosen(to, page.to)];
  if (to === undefined || one === undefined || other === undefined) return null;
  const { comparing } = to.context.service;
  const names = [fileInFolder(page.from.uri, reach), fileInFolder(page.to.uri, reach)] as const;
  const comparison = comparing.compareRoles(one, other);
  return comparing.comparisonInTables(comparison, one.title === other.title ? names : undefined);
}

/** The page that compares somebody with a role; what was read is forgotten once it is shown. */
export async function comparePerson(page: PersonPage, reach: Reach, contexts: Contexts): Promise<TablesView | null> {
  const to = await rolesIn(page.to.uri, reach, contexts);
  const role = chosen(to, page.to);
  const text = await readList(page.person, reach);
  if (to === undefined || role === undefined || text === undefined) return null;
  const { service, settings } = to.context;
  const skills = service.comparing.personSkills(service.read(text), settings);
  return service.comparing.personInTables(service.comparing.comparePerson(skills, role), nameOf(page.person));
}

/** As it is in the editor, where it is open there. */
async function readList(uri: string, { files, documents }: Reach): Promise<string | undefined> {
  const open = documents.get(uri);
  if (open !== undefined) return open.text.slice();
  const found = await files.read(normalise(uri));
  return found.ok ? personListAsMarkdown(nameOf(uri), found.bytes) : undefined;
}

/** One role of a document, and what holds for it; `undefined` where there is none any more. */
export async function roleAt(
  address: RoleAddress,
  reach: Reach,
  contexts: Pick<Contexts, 'about' | 'ofFolder'>,
): Promise<{ readonly role: DescribedRole; readonly context: Context } | undefined> {
  const described = await rolesIn(address.uri, reach, contexts);
  const role = chosen(described, address);
  return described && role && { role, context: described.context };
}

/** A role by its title; where a title is no longer there, the first one. */
function chosen(described: Described | undefined, { title }: RoleAddress): DescribedRole | undefined {
  return described?.roles.find((role) => role.title === title) ?? described?.roles[0];
}
