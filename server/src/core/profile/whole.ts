/** The contents of all parts as those of one document; put together when somebody asks for more than the parts. */
import type { ReadPart } from './parts.ts';
import { moveCitation, moveLevels, movePiece, moveSpan } from './facts/placed.ts';
import type { RoleSection } from './document/roles.ts';
import type { Survey } from './document/survey.ts';
import type { Units } from './document/units.ts';
import type { Citation, Claim, Contents, Heading, LevelStatement, Profile, Role, Span } from './types.ts';

/** Takes the parts in the order of the document. */
export function wholeProfile(
  parts: readonly ReadPart[],
  { roles, cites, editions, ignores }: Survey,
  units: Units,
): Profile {
  const first = units.contents[0]?.blocks[0]?.block;
  const [only, second] = parts;
  let known = second === undefined ? only?.contents : undefined;
  const contents = (): Contents => (known ??= merge(parts, roles.sections));
  let headings: readonly Heading[] | undefined;
  return Object.freeze({
    parts,
    cites,
    editions,
    ignores,
    head: first?.kind === 'front-matter' ? { start: first.start, end: first.end } : undefined,
    get headings() {
      return (headings ??= headingsIn(units));
    },
    get roles() {
      return contents().roles;
    },
    get citations() {
      return contents().citations;
    },
    get doubtful() {
      return contents().doubtful;
    },
    get levelStatements() {
      return contents().levelStatements;
    },
    get claims() {
      return contents().claims;
    },
  });
}

function headingsIn({ nodes, starts, contents }: Units): Heading[] {
  return contents.flatMap(({ blocks, titles }, i): Heading[] => {
    const [title] = titles;
    if (title === undefined || blocks.length !== 1 || blocks[0]!.block.kind !== 'heading') return [];
    const start = starts[i]!;
    return [{ start, end: start + nodes[i]!.length, depth: title.depth, title: title.title }];
  });
}

function merge(parts: readonly ReadPart[], sections: readonly RoleSection[]): Contents {
  const roles: Role[] = sections.map((section) => ({ ...section, levelPlaces: [], duties: [] }));
  const citations: Citation[] = [];
  const doubtful: Citation[] = [];
  const levelStatements: LevelStatement[] = [];
  const claims: Claim[] = [];
  let groups = 0;
  for (const { start, role, contents } of parts) {
    // the part's own role comes first, then the rows that are roles
    const [own, ...rows] = contents.roles;
    const rowsFrom = roles.length - 1;
    roles[role] = { ...roles[role]!, ...moveParts(own!, start) };
    for (const row of rows) roles.push({ ...row, ...moveSpan(row, start), ...moveParts(row, start) });
    const groupsFrom = groups;
    const place = (citation: Citation): Citation => {
      const group = groupsFrom + citation.group;
      groups = Math.max(groups, group + 1);
      return moveCitation(citation, start, citation.role === 0 ? role : rowsFrom + citation.role, group);
    };
    const citationsFrom = citations.length;
    for (const citation of contents.citations) citations.push(place(citation));
    for (const citation of contents.doubtful) doubtful.push(place(citation));
    for (const statement of contents.levelStatements) levelStatements.push(moveStatement(statement, start));
    for (const { citation, duties } of contents.claims)
      claims.push({ citation: citationsFrom + citation, duties: moveSpans(duties, start) });
  }
  return { roles, citations, doubtful, levelStatements, claims };
}

function moveSpans(spans: readonly Span[], by: number): Span[] {
  return spans.map((span) => moveSpan(span, by));
}

/** What a role holds, but for its own place. */
function moveParts({ level, levelPlaces, duties }: Role, by: number): Pick<Role, 'level' | 'levelPlaces' | 'duties'> {
  return {
    ...(level !== undefined && { level: moveLevels([level], by)[0]! }),
    levelPlaces: moveLevels(levelPlaces, by),
    duties: moveSpans(duties, by),
  };
}

function moveStatement(statement: LevelStatement, by: number): LevelStatement {
  const { levels, levelSpan, levelPhrase, levelName } = statement;
  return {
    ...moveSpan(statement, by),
    levels: moveLevels(levels, by),
    ...(levelSpan !== undefined && { levelSpan: moveSpan(levelSpan, by) }),
    ...(levelPhrase !== undefined && { levelPhrase: moveSpan(levelPhrase, by) }),
    ...(levelName !== undefined && { levelName: movePiece(levelName, by) }),
  };
}
