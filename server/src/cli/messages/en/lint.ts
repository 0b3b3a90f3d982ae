/** What `lint` says of its own work, and its report for people. */
import { counted } from '../../../core/messages/en/words.ts';

export const lint = {
  noneChecked: 'No file was checked.',
  noProblems: (files: number) => `No problems in ${counted(files, 'file')}.`,
  summary: (problems: number, files: number, parts: readonly string[]) =>
    `${counted(problems, 'problem')} in ${counted(files, 'file')}: ${parts.join(', ')}`,
  counts: {
    error: (count: number) => counted(count, 'error'),
    warning: (count: number) => counted(count, 'warning'),
    information: (count: number) => `${count} for information`,
    hint: (count: number) => counted(count, 'hint'),
  },
  interrupted: 'interrupted',
  foundSoFar: 'what is reported is what was found until then',
  tooManyWarnings: (warnings: number, most: number) =>
    `${counted(warnings, 'warning')}, and --max-warnings allows ${most}`,
  passedOver: (files: number, endings: readonly string[]) =>
    `${counted(files, 'file')} passed over (${endings.join(', ')}); "**/*${endings[0]}" here or in "include" names ${files === 1 ? 'it' : 'them'}`,
  nothingChecked: 'nothing is checked',
  leftOut: (files: number) =>
    `${files === 1 ? 'the file that was found is' : `all ${counted(files, 'file')} that were found are`} left out by "include" and "exclude" of the settings`,
  mended: (files: number) => `${counted(files, 'file')} mended`,
  wouldBeMended: (files: number) => `${counted(files, 'file')} would be mended; nothing was written`,
  hasChanged: 'it has changed since it was read; check it again',
  noText: 'it holds bytes that are no text, which mending it would lose',
  hardLinks: 'it has several names (hard links), which mending it would part',
  cannotWrite: (reason: string) => `it cannot be written: ${reason}`,
};
