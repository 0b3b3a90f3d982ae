/** Why something was read in a document, or was not, for those who look how it is read. */

export const inspection = {
  /** What shows that a document cites skills. */
  cites: {
    'front-matter': 'its front matter names skills',
    proof: (line: number) => `what begins in line ${line} is written as only citations are`,
    codes: 'it has codes with levels that nobody writes by chance',
    framework: 'it says SFIA, and has codes or names of skills below',
    nothing: 'nothing in it shows that its words and capitals are skills',
  },
  /** Why something that looks like a citation was passed over. */
  passedOver: {
    keys: 'words of this form are keys of something else in this document',
    noEvidence: 'the document has not shown that it cites skills',
    inCode: 'nothing is read in code and in comments',
    levelAlone: 'a level, with no skill that it could belong to',
    longer: 'a part of something longer, as the keys of issues and the names of files are',
    attribute: 'the code of an attribute, which is no skill',
    word: 'an English word as well: it is read as the code of a skill with its level or its name beside it',
    skill: 'the code of a skill, in none of the forms in which skills are cited',
    unknown: 'no skill has this code',
    counts: 'a number that counts what stands behind it, and no level',
    placeholder: 'a place to fill in, and no level',
    title: (role: string) => `the front matter calls the role "${role}"`,
  },
};
