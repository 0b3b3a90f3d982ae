/** The page of a rule, begun in the reader's language. */
import type { Messages } from '../core/messages/messages.ts';

const RULE_PAGE = /^docs\/rules\/([\w-]+)\.md$/;

/**
 * Title and first sentence are told in the language of the reader; what follows is there in English alone, and that is said.
 * @param path of a document about the product
 * @returns the document as it is, where it is no page of a rule
 */
export function inOwnLanguage(path: string, page: string, messages: Messages): string {
  const id = RULE_PAGE.exec(path)?.[1];
  const { pages, rules } = messages;
  if (id === undefined || pages.restIsEnglish === '' || !Object.hasOwn(rules, id)) return page;
  const { title, summary } = rules[id as keyof typeof rules];
  return page.replace(/^# .*\n\n.*\n/, () => `# ${title} (${id})\n\n${summary}\n\n*${pages.restIsEnglish}*\n`);
}
