import { defineRule } from '../check/rule.ts';

/** Found where ignore comments are applied (ignore.ts), once all other findings are known. */
export default defineRule({
  id: 'unused-ignore',
  defaultSeverity: 'information',
});
