/** What the fields of a form are called in which HR states the facts of a role. */

/** A role is called so, and its level. */
const KINDS: readonly [RegExp, 'title' | 'level'][] = [
  [
    /^(?:(?:job|role|position|post)(?: title| name)?|title|stellenbezeichnung|stelle|rolle|position|funktion)$/u,
    'title',
  ],
  [/^(?:(?:sfia |role |job )?(?:level|grade|band)|(?:sfia-?)?stufe|ebene|entgeltgruppe|gehaltsgruppe)$/u, 'level'],
];

const OTHERS =
  /^(?:department|division|directorate|business (?:unit|area)|unit|team|group|section|location|site|base|office|reports? to|reporting to|(?:line )?manager|line management|direct reports|responsible (?:to|for)|accountable to|contract(?: type)?|employment type|hours|working hours|salary(?: range)?|pay(?: band| range)?|date|version|author|owner|status|reference|job (?:family|code|number|id|ref(?:erence)?|purpose|summary)|role (?:family|code|purpose|summary)|purpose|summary|family|company|organi[sz]ation|employer|cost cent(?:er|re)|start date|closing date|abteilung|bereich|team|standort|ort|vorgesetzte[r]?|berichtet an|arbeitszeit|vertrag|gehalt|vergütung|datum|ziel der stelle|zweck|unternehmen|kostenstelle)$/u;

/** `Job title:` as `job title`. */
export function labelWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[*_]/g, '')
    .replace(/[-\s]+/g, ' ')
    .replace(/\s*:?\s*$/, '')
    .trim();
}

/** What a label asks for; `undefined` where it is none that is known. */
export function kindOfLabel(text: string): 'title' | 'level' | 'other' | undefined {
  const words = labelWords(text);
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? (OTHERS.test(words) ? 'other' : undefined);
}
