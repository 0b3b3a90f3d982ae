import { defineRule } from '../check/rule.ts';

/** Found where ignore comments are applied (ignore.ts), once all other findings are known. */
export default defineRule({
  id: 'unused-ignore',
  title: 'Ignore comment without use',
  summary: 'An ignore comment that ignores nothing.',
  defaultSeverity: 'information',
});
