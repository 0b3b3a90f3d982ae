/** The skills matrix of the workspace: what its view shows, and the matrix that is saved. */
import type { MatrixView, MatrixViewWords } from '../../shared/protocol.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { Matrix } from '../core/service.ts';
import { heatOf, levelsInCell, makeMatrix } from '../core/service.ts';
import { nameOf, pathBelow } from '../workspace/uris.ts';
import type { Folders } from './folders.ts';
import type { ProfileRoles } from './profile-index.ts';
import type { Session } from './session.ts';

/** @param complete whether all files were looked at */
export function matrixView(
  profiles: readonly ProfileRoles[],
  complete: boolean,
  { folders, messages }: Pick<Session, 'folders' | 'messages'>,
): MatrixView {
  const { matrix: words } = messages;
  const { skills, roles } = makeMatrix(profiles.map(({ uri, roles: own }) => ({ file: uri, roles: own })));
  const summary = words.summary(roles.length, skills.length);
  return {
    kind: 'matrix',
    title: words.title,
    summary: complete ? summary : `${summary} ${words.incomplete}`,
    skills: skills.map(({ code, name, category, roles: count }) => ({ code, name, category, roles: count })),
    roles: roles.map(({ title, level, file, start, cells }) => ({
      title,
      ...(level !== undefined && { level }),
      file: shownAs(file, folders),
      uri: file,
      line: start.line,
      cells: cells.map((cell) => ({
        skill: cell.skill,
        text: levelsInCell(cell),
        heat: heatOf(cell),
        wished: cell.wished,
        line: cell.start.line,
        character: cell.start.character,
      })),
    })),
    words: wordsOf(messages),
  };
}

function wordsOf({ matrix: { role, level, filter, view } }: Messages): MatrixViewWords {
  const { category, allCategories, noCategory, columns, byCategory, byCode, byUse } = view;
  const { desirable, notAsked, shown, keys, saveAs, formats } = view;
  return {
    ...{ role, level, filter, category, allCategories, noCategory, columns, byCategory, byCode, byUse },
    ...{ desirable, notAsked, shown, keys, saveAs, formats },
  };
}

/** The matrix with files as people name them. */
export function matrixToSave(profiles: readonly ProfileRoles[], folders: Folders): Matrix {
  return makeMatrix(profiles.map(({ uri, roles }) => ({ file: shownAs(uri, folders), roles })));
}

/** The path below the folder that is open, else the name of the file. */
function shownAs(uri: string, folders: Folders): string {
  return pathBelow(folders.rootOf(folders.of(uri)), uri) ?? nameOf(uri);
}
