import { defineRule } from '../check/rule.ts';

/** Found where the limits of a document stand (limits.ts). */
export default defineRule({
  id: 'unchecked-rest',
  title: 'A document that is not checked to its end',
  summary: 'A document that is too long to be checked, or holds more findings than are shown.',
  defaultSeverity: 'error',
});
