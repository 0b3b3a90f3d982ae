/**
 * "New role profile": title, level, and skills with their levels, one question after the other, by the keyboard alone. Each
 * question leads back to the one before; Escape ends them, and what was answered until then stands in the profile. From duties
 * that are selected, the answers that they suggest come first, and the duties go into the profile.
 */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type {
  DutiesRead,
  FolderParams,
  LevelChoice,
  NewProfileParams,
  ReadDutiesParams,
  SkillChoice,
} from '../../server/shared/protocol.ts';
import { NEW_PROFILE, READ_DUTIES, ROLE_LEVELS } from '../../server/shared/protocol.ts';
import { inform } from './messages.ts';
import type { Answer } from './questions.ts';
import { chooseSkill, levelItem, pickOne, typeWords } from './questions.ts';
import { isRunning } from './running.ts';

type Chosen = NewProfileParams['skills'][number];

/** What is known of the profile so far. */
interface Answers {
  title: string;
  level: number | undefined;
  readonly skills: Chosen[];
}

/** @param folder where somebody asked for it; else that of the open document, or the first */
export async function newProfile(client: BaseLanguageClient, folder: unknown): Promise<void> {
  if (!(await isRunning(client))) return;
  await ask(client, folderParams(folder), undefined);
}

/** The same from the duties that are selected. */
export async function newProfileFromDuties(client: BaseLanguageClient): Promise<void> {
  if (!(await isRunning(client))) return;
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection) ?? '';
  if (text.trim() === '') {
    await inform(vscode.l10n.t('Select the duties that the new profile is to begin with, and try again.'));
    return;
  }
  await ask(client, folderParams(undefined), text);
}

async function ask(client: BaseLanguageClient, about: FolderParams, duties: string | undefined): Promise<void> {
  const read = duties === undefined ? undefined : await readDuties(client, { ...about, text: duties });
  const answers: Answers = { title: '', level: read?.level, skills: [] };
  const isAnswered = await askAll(client, about, answers, read?.skills ?? []);
  if (!isAnswered) return;
  const params: NewProfileParams = { ...about, ...answers, duties };
  const content = await client.sendRequest<string>(NEW_PROFILE, params);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(0).range.end;
  editor.selection = new vscode.Selection(end, end);
}

function readDuties(client: BaseLanguageClient, params: ReadDutiesParams): Thenable<DutiesRead> {
  const title = vscode.l10n.t('Role Profiles: reading the duties');
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    client.sendRequest<DutiesRead>(READ_DUTIES, params),
  );
}

/** A question: what is answered goes into the answers. */
type Question = () => Promise<Answer<unknown>>;

/** Goes from question to question and back. @returns whether there is anything to write */
async function askAll(
  client: BaseLanguageClient,
  about: FolderParams,
  answers: Answers,
  suggested: DutiesRead['skills'],
): Promise<boolean> {
  const levels = await client.sendRequest<readonly LevelChoice[]>(ROLE_LEVELS, about);
  const questions: readonly Question[] = [
    () => askTitle(answers),
    () => askLevel(levels, answers),
    () => askSkills(client, about, answers, suggested),
  ];
  for (let at = 0; at < questions.length;) {
    const answer = await questions[at]!();
    if (answer === 'left') return answers.title.trim() !== '';
    at += answer === 'back' ? -1 : 1;
  }
  return true;
}

async function askTitle(answers: Answers): Promise<Answer<unknown>> {
  const answer = await typeWords(
    vscode.l10n.t('What is the role called?'),
    vscode.l10n.t('Infrastructure engineer'),
    answers.title,
  );
  if (answer === 'left' || answer === 'back') return 'left';
  answers.title = answer.value;
  return answer.value.trim() === '' ? 'left' : answer;
}

async function askLevel(levels: readonly LevelChoice[], answers: Answers): Promise<Answer<unknown>> {
  const none = { label: vscode.l10n.t('No level for the role as a whole'), level: undefined };
  const items = [none, ...levels.map(levelItem)];
  const active = items.find(({ level }) => level === answers.level);
  const answer = await pickOne(vscode.l10n.t('At which level does the role work?'), items, active);
  if (answer !== 'left' && answer !== 'back') answers.level = answer.value.level;
  // what duties suggest was not answered yet
  else if (answer === 'left') answers.level = undefined;
  return answer;
}

/** One skill after the other, each with its level, until somebody has no more. */
async function askSkills(
  client: BaseLanguageClient,
  about: FolderParams,
  { skills }: Answers,
  suggested: DutiesRead['skills'],
): Promise<Answer<unknown>> {
  for (;;) {
    const answer = await chooseSkill(client, about, skills, suggested);
    if (answer === 'left') return answer;
    if (answer === 'back') {
      if (skills.pop() === undefined) return answer;
      continue;
    }
    if (answer.value === undefined) return answer;
    const level = await askSkillLevel(answer.value, suggested);
    if (level === 'back') continue;
    skills.push({ code: answer.value.code, level: level === 'left' ? undefined : level.value.level });
    if (level === 'left') return level;
  }
}

function askSkillLevel(
  { code, name, levels }: SkillChoice,
  suggested: DutiesRead['skills'],
): Promise<Answer<{ readonly level: number | undefined }>> {
  const items = levels.map(levelItem);
  const likely = suggested.find(({ choice }) => choice.code === code)?.level;
  const active = items.find(({ level }) => level === likely);
  return pickOne(vscode.l10n.t('At which level does the role need {0} ({1})?', name, code), items, active);
}

function folderParams(folder: unknown): FolderParams {
  if (folder instanceof vscode.Uri) return { folder: folder.toString() };
  const document = vscode.window.activeTextEditor?.document.uri;
  const open = document && vscode.workspace.getWorkspaceFolder(document);
  return open === undefined ? {} : { folder: open.uri.toString() };
}
