import { defineRule } from '../check/rule.ts';

/** Found where the limits of a document stand (limits.ts). */
export default defineRule({
  id: 'unchecked-rest',
  defaultSeverity: 'error',
});
