import type { Citation, Contents, LevelStatement } from '../../server/src/core/profile/types.ts';

/** All that a profile says, without what it remembers to be read faster the next time. */
export function said({ roles, citations, doubtful, levelStatements, claims }: Contents): object {
  return {
    roles,
    claims,
    citations: citations.map(citation),
    doubtful: doubtful.map(citation),
    levelStatements: levelStatements.map(stated),
  };
}

function stated({ start, end, levels, levelName }: Citation | LevelStatement): object {
  return { start, end, levels, levelName };
}

function citation(one: Citation): object {
  const { shape, code, name, levelsFrom, levelSpan, levelPhrase, role, group, listed, stance, conditional, about } =
    one;
  return {
    ...stated(one),
    shape,
    code,
    name,
    levelsFrom,
    levelSpan,
    levelPhrase,
    role,
    group,
    listed,
    stance,
    conditional,
    about,
  };
}
