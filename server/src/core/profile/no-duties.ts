/** What stands among and below duties in adverts and is none: headings, labels and lines that begin with the name of a field. */

const HEADING =
  /\b(?:benefits?|perks|salary|remuneration|compensation|package|rewards?|pay and conditions|terms and conditions|about (?:us|you|the (?:company|organisation|team|office|department))|who (?:we|you) are|why (?:join )?us|what (?:we (?:offer|look for|are looking for|['’]re looking for)|you(?:['’]ll)? (?:get|bring|need)|is in it for you)|what['’]s in it for you|we offer|you(?: will|['’]ll)? (?:need|bring)|your profile|person specification|(?:essential|desirable|selection) criteria|must[ -]haves?|nice[ -]to[ -]haves?|skills and experience|qualifications?|certificat\w*|education|how to apply|apply|application process|interview process|next steps|closing date|equal opportunit\w*|diversity|location|hours|working pattern|tools|tech(?:nology)? stack|our values|reports? to|reporting line|out of scope|career progression)\b/i;
/** Titles that say so only where they are nothing else: "Requirements", but not "Requirements gathering". */
const WHOLE_HEADING =
  /^\W*(?:(?:job|key|role|minimum|your|relevant|the) )?(?:requirements|experience|pay|shifts|technologies(?: used)?|values|contacts?|interviews?|the team)\W*$/i;

/** `**Qualifications:** ...`, `Salary: ...`, `Reports to: ...` */
const FIELD =
  /^[\s*_]*(?:salary|pay|benefits?|holidays?|annual leave|pension|hours|working (?:pattern|hours)|location|place of work|contract|start date|closing date|interviews?|qualifications?|certifications?|education|experience|languages?|tools|tech(?:nology)? stack|technologies|reports? to|reporting to|line manager|grade|band|values|department|how to apply)[*_]*\s*:/i;
/** Whom the holder of the post reports to is no duty, and what that person does is none either. */
const REPORTS =
  /^[\s*_]*(?:you(?:['’]ll| will)|the (?:post(?:holder)?|role|jobholder)(?: will)?|this (?:post|role|position)(?: will)?) reports? (?:directly )?(?:in)?to\b/i;

/** Takes the words of a heading or label; true where nothing below it is a duty. */
export function headsNoDuties(title: string): boolean {
  return HEADING.test(title) || WHOLE_HEADING.test(title);
}

/** Takes how a bullet or paragraph begins. */
export function isNoDuty(beginning: string): boolean {
  return FIELD.test(beginning) || REPORTS.test(beginning);
}
