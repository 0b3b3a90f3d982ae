/**
 * A word without its ending, so that "hiring", "hired" and "hires" are one. It need not be right English: what is
 * searched and what is typed pass through here alike.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(ss|sh|ch|x)es$/, '$1'],
  [/([^su])s$/, '$1'],
  [/(?:isation|ising|ise)$/, 'is'],
  [/(?:ation|ating|ated|ator|ate)$/, ''],
  [/(?:ment|ing|er|or|ed|ion)$/, ''],
  [/e$/, ''],
  [/([bdgklmnprt])\1$/, '$1'],
];
const SHORTEST = 3;

/** @param word in lower case and one spelling */
export function stem(word: string): string {
  const without = withoutAnEnding(word);
  // "mentoring" comes to "mentor", which comes to what "mentor" itself does
  return without === word ? word : stem(without);
}

function withoutAnEnding(word: string): string {
  let result = word;
  for (const [ending, instead] of ENDINGS) {
    const without = result.replace(ending, instead);
    if (without.length >= SHORTEST) result = without;
  }
  return result;
}
