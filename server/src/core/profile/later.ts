/**
 * What a role wishes for, or what comes later, does not contradict what it asks for now: `Desirable: ITOP-5`, `ITOP-4
 * after a year`.
 */
const LABEL =
  /^\W*(?:d|desirable|desired|preferred|optional|nice[ -]to[ -]haves?|could|should|ideal(?:ly)?|bonus|an advantage|later|future|next|stretch|target|maximum|aspiration(?:al)?|(?:it )?would be a plus|by (?:month|year|the end)|on day one|expected level at the end)\b[^.]{0,30}$/i;
const HEADING =
  /\b(?:desirable|preferred|optional|nice[ -]to[ -]have|ideally|bonus|advantage(?:ous)?|progression|career paths?|career development|next (?:role|step|level)s?|future|aspiration\w*|growing|growth|stretch|(?:document|version|change) history|history|revisions?)\b/i;
const BESIDE =
  /\b(?:after|within|by the end|in (?:one|two|three|\d+) (?:years?|months?)|later|on appointment|at first|today|currently|now|then|from|changed|was|previously|formerly|starts?|grows?|rises?|on day one|by month|by year|target|plus|instead of|desirable|essential|ideal(?:ly)?|minimum|maximum|preferred|juniors?|seniors?|trainees?)\b|~~/i;

/** A cell or a label that says so: "Desirable", "D", "nice to have". */
export function speaksOfLater(label: string): boolean {
  return label.length <= 40 && LABEL.test(label) && label !== '';
}

/** A heading or label under which such things stand. */
export function headsLater(title: string): boolean {
  return HEADING.test(title);
}

/** Words beside a citation that tell when, or for whom, its level holds. */
export function isExplained(words: string): boolean {
  return BESIDE.test(words);
}
