/** All that is read in a document, as lines that a person can compare: the golden readings in test/golden/. */
import type { Citation, CitedLevel, Profile, Span } from '../../server/src/core/profile/types.ts';

/** Takes a profile and the text that it was read from. Places are `line:column`, both from 1, as editors show them. */
export function readingOf(text: string, profile: Profile): string {
  const placeAt = places(text);
  const place = ({ start, end }: Span): string => `${placeAt(start)}-${placeAt(end)}`;
  const groups = new Map<number, Citation[]>();
  for (const citation of profile.citations)
    groups.set(citation.group, [...(groups.get(citation.group) ?? []), citation]);

  const citationLines = (citation: Citation): string[] => {
    const { code, name, levelName, levelsFrom, listed, stance, conditional, about, group, shape } = citation;
    const words = [
      place(citation),
      shape,
      code?.text ?? '-',
      name === undefined ? '' : quoted(name.text),
      levelsIn(citation.levels),
      levelName === undefined ? '' : quoted(levelName.text),
      levelsFrom === undefined ? '' : `from:${levelsFrom}`,
      listed ? 'listed' : '',
      stance === 'claims' ? '' : stance,
      conditional === true ? 'conditional' : '',
      about === undefined ? '' : `about:${quoted(about)}`,
      (groups.get(group)?.length ?? 0) > 1 ? `with:${placeAt(groups.get(group)![0]!.start)}` : '',
    ];
    return [`  ${words.filter((word) => word !== '').join(' ')}`];
  };

  const lines: string[] = [`cites: ${profile.cites ? 'yes' : 'no'}`];
  for (const edition of profile.editions) lines.push(`edition ${edition.edition} ${edition.from} ${place(edition)}`);
  profile.roles.forEach((role, index) => {
    lines.push(
      `role ${quoted(role.title)} ${place(role)}${role.level === undefined ? '' : ` level ${levelsIn([role.level])}`}`,
    );
    profile.citations.forEach((citation, at) => {
      if (citation.role !== index) return;
      lines.push(...citationLines(citation));
      for (const claim of profile.claims.filter((each) => each.citation === at))
        for (const duty of claim.duties) lines.push(`    duty ${place(duty)} ${quoted(beginning(text, duty))}`);
    });
  });
  for (const citation of profile.doubtful) lines.push(`doubtful${citationLines(citation)[0]!.slice(1)}`);
  for (const statement of profile.levelStatements)
    lines.push(`level ${place(statement)} ${levelsIn(statement.levels)}`);
  for (const { kind, rules, ...span } of profile.ignores)
    lines.push(`ignore ${kind} ${place(span)} ${rules.map((rule) => rule.text).join(' ')}`.trimEnd());
  return `${lines.join('\n')}\n`;
}

function levelsIn(levels: readonly CitedLevel[]): string {
  return levels.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}

const LONGEST = 40;

function beginning(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + LONGEST));
}

/** Control characters and line ends are spelt out, so that a reading is text whatever the document holds. */
function quoted(words: string): string {
  return JSON.stringify(words);
}

function places(text: string): (offset: number) => string {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = starts.length - 1;
    while (starts[line]! > offset) line--;
    return `${line + 1}:${offset - starts[line]! + 1}`;
  };
}
