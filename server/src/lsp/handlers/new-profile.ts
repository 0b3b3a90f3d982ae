/** `roleProfiles/skillChoices`, `roleProfiles/roleLevels`, `roleProfiles/newProfile`: what a new profile is put together from. */
import type {
  DutiesRead,
  FolderParams,
  LevelChoice,
  NewProfileParams,
  ReadDutiesParams,
  SkillChoice,
  SkillChoicesParams,
} from '../../../shared/protocol.ts';
import { NEW_PROFILE, READ_DUTIES, ROLE_LEVELS, SKILL_CHOICES } from '../../../shared/protocol.ts';
import { houseTemplate } from '../../workspace/house-files.ts';
import { normalise } from '../../workspace/uris.ts';
import type { Contexts } from '../contexts.ts';
import { resultInSlices } from '../in-slices.ts';
import { answer } from '../safely.ts';
import type { Session } from '../session.ts';

/** What the judge remembers duties by that stand in no document yet. */
const SELECTED = 'selected duties';

export function handleNewProfile({ connection, log, folders, files }: Session, contexts: Contexts): void {
  const folderOf = ({ folder }: FolderParams): string | undefined =>
    folder === undefined ? folders.all()[0] : normalise(folder);

  connection.onRequest(
    SKILL_CHOICES,
    answer(log, 'Searching skills', [], async (params: SkillChoicesParams): Promise<readonly SkillChoice[]> => {
      const { service, settings } = await contexts.ofFolder(folderOf(params));
      return service.skillChoices(params.words, settings);
    }),
  );
  connection.onRequest(
    ROLE_LEVELS,
    answer(log, 'Levels of a role', [], async (params: FolderParams): Promise<readonly LevelChoice[]> => {
      const { service, settings } = await contexts.ofFolder(folderOf(params));
      return service.roleLevels(settings);
    }),
  );
  connection.onRequest(
    READ_DUTIES,
    answer(log, 'Reading duties', { skills: [] }, async (params: ReadDutiesParams, token): Promise<DutiesRead> => {
      const { service, settings, judge } = await contexts.ofFolder(folderOf(params));
      const reading = service.readDuties(params.text, settings, await judge.thorough(SELECTED));
      const read = await resultInSlices(reading, () => token.isCancellationRequested);
      judge.forget(SELECTED);
      const choices = new Map(service.skillChoices('', settings).map((choice) => [choice.code, choice]));
      const skills = (read?.skills ?? []).flatMap(({ code, level }) => {
        const choice = choices.get(code);
        return choice === undefined ? [] : [{ choice, level }];
      });
      return { skills, ...(read?.level !== undefined && { level: read.level }) };
    }),
  );
  connection.onRequest(
    NEW_PROFILE,
    answer(log, 'New profile', '', async (params: NewProfileParams): Promise<string> => {
      const folder = folderOf(params);
      const { service, settings } = await contexts.ofFolder(folder);
      return service.newProfile(
        params,
        folder === undefined ? undefined : await houseTemplate(files, folder, folders.rootOf(folder)),
        settings,
      );
    }),
  );
}
