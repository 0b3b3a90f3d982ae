/** Where levels are those of something else: qualifications, behaviours, other people's frameworks. */
const OTHER =
  /\b(?:qualifications?|education(?:al)?|training|certificat\w*|certifications?|courses?|awards?|behaviou?rs?|values|attributes|maturity|languages?|interests|hobbies|personal (?:qualities|attributes)|soft skills)\b/i;
const COMPETENCES = /\bcompetenc\w*/i;
const SFIA = /\b(?:SFIA|skills?)\b/;

/** True for a heading or header under which the name of a skill, or capitals that nobody knows, are no citation. */
export function speaksOfOthers(title: string): boolean {
  return (OTHER.test(title) || COMPETENCES.test(title)) && !SFIA.test(title);
}
