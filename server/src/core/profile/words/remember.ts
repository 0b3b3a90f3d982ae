/** Answers that are kept. */
import { detached } from '../../detached.ts';

/** As many answers are kept; documents repeat their words, so few are worked out twice. */
const MOST_ANSWERS = 4000;

/** What is asked of a text, worked out once for each text; the answer must follow from the text alone. */
export function remember<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as T;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const answer = ask(text);
    answers.set(detached(text), answer);
    return answer;
  };
}
