/** Prose that tells what the holder of a post does, told from prose about the house, the pay and the person. */

/** Of a paragraph, so many characters are looked at. */
const LONGEST_BEGINNING = 1200;
/** Words in front of the one who does it: "Under close supervision, you ...", "Each day you ...". */
const FRONT =
  '(?:(?:under|with|as|in|within|working|reporting|guided|supported|each|every|on|at|from|during|day|most|together|here|unter|im|in|als|mit)\\b[^.!?]{0,90}?[, ] ?)?';
const HOLDER =
  '(?:you|they|she|he|the (?:(?:post|role|job|office) ?-?holder|incumbent|successful (?:candidate|applicant)|person appointed)|sie|du)';
const AUXILIARY =
  "(?:(?:['’]ll| will| would| shall| are to| is to| are expected to| is expected to| werden)(?: (?:also|then|often|mainly|be expected to|be required to))?| also| then| often| mainly| regularly)?";
/** What somebody is, has, gets or is asked to send: nothing that is done at a level. */
const STATES =
  '(?:will|would|shall|also|then|often|mainly|regularly|werden|am|is|are|was|be|been|have|has|had|hold|holds|need|needs|bring|brings|possess|possesses|join|joins|report|reports|receive|receives|get|gets|enjoy|enjoys|love|loves|like|likes|know|knows|want|wants|can|could|may|might|should|must|do not|don|apply|send|submit|contact|email|belong|belongs|earn|earns|live|sit|sits|work in|work at|work from|sind|bist|haben|hast|bringen|verfügen|besitzen|wollen|möchten|können|erhalten|bekommen|bewerben|senden)';
const DOES = new RegExp(
  `^[\\s"(*_]*${FRONT}${HOLDER}${AUXILIARY} (?:(?:is|are|be) (?:responsible|accountable) for|(?!${STATES}\\b)\\p{Ll}{3,})`,
  'iu',
);
const SENTENCE = /[^.!?]+(?:[.!?]+|$)/g;

/** True where at least half of the sentences of a paragraph say what somebody does: "You log calls. You reset passwords." */
export function tellsWhatIsDone(paragraph: string): boolean {
  const sentences = paragraph
    .slice(0, LONGEST_BEGINNING)
    .match(SENTENCE)
    ?.filter((sentence) => /\p{L}/u.test(sentence));
  if (sentences === undefined || sentences.length === 0) return false;
  return sentences.filter((sentence) => DOES.test(sentence)).length * 2 >= sentences.length;
}
