/** Checks one document after the other: what can hold no finding is not read any further. */
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { Messages } from '../../core/messages/messages.ts';
import type { Document, Finding } from '../../core/service.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { forDocument } from '../../workspace/for-documents.ts';
import type { Context } from '../../workspace/workspace.ts';
import { isChecked } from '../../workspace/workspace.ts';
import { endingOf, isEndingNamed, isWordDocument, kindOfDocument } from '../../workspace/document-kinds.ts';
import type { FoundDocument } from '../documents/find-documents.ts';
import { readText, readWordText } from '../documents/read-text.ts';
import { placeInWords } from '../../word/place.ts';
import type { LintResult } from '../formats/report.ts';
import { resultOf } from '../formats/report.ts';
import type { Session } from '../session.ts';
import { whyFailed } from '../session.ts';
import { mend, replaceText } from './mend.ts';
import { createMessages } from './message.ts';
import type { LintOptions } from './options.ts';

/** What became of a document. */
export type Outcome =
  | {
      readonly kind: 'checked';
      readonly result: LintResult;
      /** The text before and after what was mended, where something was. */
      readonly mended?: { readonly before: string; readonly after: string };
      /** In words why what could be mended was not. */
      readonly notMended?: string;
    }
  /** The settings leave it out. */
  | { readonly kind: 'left-out' }
  /** It lies in a folder, and is read only where somebody names it. */
  | { readonly kind: 'not-named'; readonly ending: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface DocumentCheck {
  /** At once where nothing has to be waited for. Never throws. */
  check(document: FoundDocument): Outcome | Promise<Outcome>;
  /** A text that is in no file, or in none that has been saved. */
  checkText(file: string, text: string): Promise<Outcome>;
}

export function createDocumentCheck(
  { workspace, messages }: Pick<Session, 'workspace' | 'messages'>,
  options: LintOptions,
): DocumentCheck {
  /** The folder of the document before, for most documents lie beside another. */
  let folder = '';
  let context: Context | undefined;

  async function contextOf(own: string): Promise<Context> {
    [folder, context] = [own, await workspace.contextForFolder(URI.file(own).toString())];
    return context;
  }

  function checkIn(found: FoundDocument, context: Context): Outcome | Promise<Outcome> {
    const { file, by } = found;
    if (by !== 'typed' && !isChosen(file, context)) return { kind: 'left-out' };
    if (by === 'folder' && kindOfDocument(file) === 'named' && !isEndingNamed(file, context.settings.include))
      return { kind: 'not-named', ending: endingOf(file) };
    if (isWordDocument(file)) return checkWord(file, context);
    const read = readText(file, messages, options.maxFileSize);
    if ('tooLarge' in read) return { kind: 'failed', reason: read.tooLarge };
    if (!context.service.mayHoldFinding(read.text)) return { kind: 'checked', result: resultOf(file, []) };
    return checkRead(file, read.text, context);
  }

  /** Nothing is mended in it: that is for Word to do. */
  async function checkWord(file: string, context: Context): Promise<Outcome> {
    const read = readWordText(file, messages);
    if ('refused' in read) return { kind: 'failed', reason: read.refused };
    const outcome = await checkRead(file, read.text, context, 'nothing');
    return outcome.kind === 'checked' ? placedInWord(outcome, read.text, messages) : outcome;
  }

  async function checkRead(
    file: string,
    text: string,
    held: Context,
    fix: LintOptions['fix'] | 'nothing' = options.fix,
  ): Promise<Outcome> {
    const context = forDocument(held, URI.file(file).toString());
    const read = (text: string): Document => {
      const document = context.service.read(text);
      return options.inlineConfig ? document : context.service.withoutIgnores(document);
    };
    const find = (document: Document): Promise<readonly Finding[]> =>
      findingsIn(document, URI.file(file).toString(), context);
    const original = read(text);
    if (fix === undefined || fix === 'nothing') return checkedAs(file, original, await find(original));
    const { document, findings } = await mend(original, context, read, find);
    if (document === original) return checkedAs(file, document, findings);
    const after = document.text.toString();
    const notMended = fix === 'write' ? replaceText(file, text, after, messages) : undefined;
    // what is reported is what stands in the file
    if (notMended !== undefined) return { ...checkedAs(file, original, await find(original)), notMended };
    return { ...checkedAs(file, document, findings), mended: { before: text, after } };
  }

  const failed = (error: unknown): Outcome => ({ kind: 'failed', reason: whyFailed(error, messages) });

  return {
    check(found) {
      const own = path.dirname(found.file);
      if (context !== undefined && own === folder) {
        const known = context;
        return safely(() => checkIn(found, known), failed);
      }
      return safely(() => contextOf(own).then((made) => checkIn(found, made)), failed);
    },
    async checkText(file, text) {
      return safely(async () => {
        const own = await contextOf(path.dirname(file));
        return own.service.mayHoldFinding(text)
          ? checkRead(file, text, own)
          : { kind: 'checked', result: resultOf(file, []) };
      }, failed);
    },
  };
}

/** Works at once where it can: a promise for each of many files takes time. */
function safely(
  work: () => Outcome | Promise<Outcome>,
  failed: (error: unknown) => Outcome,
): Outcome | Promise<Outcome> {
  try {
    const outcome = work();
    return outcome instanceof Promise ? outcome.catch(failed) : outcome;
  } catch (error) {
    return failed(error);
  }
}

function checkedAs(file: string, document: Document, findings: readonly Finding[]): Outcome & { kind: 'checked' } {
  return { kind: 'checked', result: resultOf(file, findings.map(createMessages(document))) };
}

/** Lines are those of the Markdown that nobody sees, so each finding says where it stands in the document. */
function placedInWord(
  { result: { filePath, messages: found } }: Outcome & { kind: 'checked' },
  markdown: string,
  messages: Messages,
): Outcome {
  const starts = [0];
  for (const line of markdown.split('\n')) starts.push(starts.at(-1)! + line.length + 1);
  const placed = found.map((one) => {
    const place = placeInWords(markdown, (starts[one.line - 1] ?? 0) + one.column - 1, messages);
    return { ...one, message: `${one.message} (${place})` };
  });
  return { kind: 'checked', result: resultOf(filePath, placed) };
}

/** Whether the settings choose a file; those that nobody has touched leave out but one folder, which is quickly told. */
function isChosen(file: string, context: Context): boolean {
  const { include, exclude } = context.settings;
  if (include.length === 0 && exclude === DEFAULT_SETTINGS.exclude && !file.includes('node_modules')) return true;
  return isChecked(URI.file(file).toString(), context);
}

async function findingsIn(document: Document, uri: string, context: Context): Promise<readonly Finding[]> {
  const { claims, roles } = document.profile;
  const hasDuties = claims.length > 0 || roles.some(({ duties }) => duties.length > 0);
  const judge = hasDuties ? await context.judge.thorough(uri) : context.judge.fromMemory();
  return context.service.check(document, context.settings, judge);
}
