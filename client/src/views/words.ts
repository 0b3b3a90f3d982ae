/** The words in views that the extension says. A page in a view has no language of its own, so they are sent along. */
import * as vscode from 'vscode';

/** `{0}` stands where a page puts something in. */
export interface ViewWords {
  readonly add: string;
  readonly levelsOf: string;
  readonly cited: string;
  readonly inGeneral: string;
  readonly use: string;
  readonly copy: string;
}

export function viewWords(): ViewWords {
  return {
    add: vscode.l10n.t('Add skills data...'),
    levelsOf: vscode.l10n.t('The levels of {0}'),
    cited: vscode.l10n.t('Cited in your document'),
    inGeneral: vscode.l10n.t('At this level in general'),
    use: vscode.l10n.t('Use level {0}'),
    copy: vscode.l10n.t('Copy as Markdown'),
  };
}

export interface UploadWords {
  readonly title: string;
  readonly choose: string;
  readonly file: string;
  readonly kept: string;
  readonly tooLarge: string;
  readonly unreadable: string;
}

export function uploadWords(): UploadWords {
  return {
    title: vscode.l10n.t('Add skills data'),
    choose: vscode.l10n.t(
      'Choose the workbook that your organisation downloaded from SFIA, or another file of skills.',
    ),
    file: vscode.l10n.t('File on your computer:'),
    kept: vscode.l10n.t('The file is kept by this editor and sent nowhere.'),
    tooLarge: vscode.l10n.t('{0} is too large. Files of up to 20 MB are read; a workbook of skills is far smaller.'),
    unreadable: vscode.l10n.t('{0} cannot be read. Is it open in another program?'),
  };
}
