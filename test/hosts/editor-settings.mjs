// The settings that every VS Code here starts with: nothing that calls home, pops up or differs from run to run.
export const editorSettings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.hotExit': 'off',
  // Words of the document would mix with what the extension offers.
  'editor.wordBasedSuggestions': 'off',
};
