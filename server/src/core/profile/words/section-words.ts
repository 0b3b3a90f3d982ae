/**
 * The words of headings, labels and headers of columns: each once, with what it says of what stands below it. A new
 * language is a new column.
 *
 * Words stand in small letters, parted by commas. A plural in -s is understood. `requirement*` stands for every word
 * that begins so, `*aufgabe` for every word that ends so. `#` stands for a number. Hyphens and apostrophes are read as
 * spaces, "you'll" and "you're" as "you will" and "you are".
 */

/** What a word says of what stands below or beside it. */
export type Says =
  /** What the holder of the post does. */
  | 'duties'
  /** Pay, persons, tools, dates: nothing that is done at a level. */
  | 'no-duties'
  /** What a skill is, whatever the level. */
  | 'describes-skill'
  /** What is wished for, or comes later: no other level contradicts it. */
  | 'wished-for'
  /** What was once. */
  | 'history'
  /** Qualifications, behaviours: names and capitals there are no skills. */
  | 'others'
  /** The framework or its skills, whatever else is said. */
  | 'ours'
  | 'framework'
  | 'skills'
  /** Levels of another scale: pay, risk, maturity. */
  | 'other-scale'
  /** All that exists, at all its levels. */
  | 'lists'
  /** A level is not there: "not defined". */
  | 'not-defined'
  /** Praise in front of what is asked of a person: "strong", "proven". */
  | 'praise'
  /** A part of the description of a role, so no role. */
  | 'part-of-role'
  /** A theme by which skills are grouped, so no role unless somebody is named. */
  | 'theme'
  /** Somebody who holds a role. */
  | 'somebody';

export interface SectionWords {
  /** Said wherever the words stand in a title. */
  readonly within?: readonly Says[];
  /** Said where the title is nothing else, words such as "your" and "key" aside. */
  readonly alone?: readonly Says[];
  /** Said where a label or a cell begins with the words: "Desirable", "D". */
  readonly first?: readonly Says[];
  /** Said of a citation that the words stand beside: "ITOP-4 after a year". */
  readonly beside?: readonly Says[];
  readonly en?: string;
  readonly de?: string;
}

export const SECTION_WORDS: readonly SectionWords[] = [
  // What is done.
  {
    within: ['duties', 'part-of-role'],
    en:
      'responsibilities, accountabilities, duties, what you will do, what you will be doing, what will you do, ' +
      'what you will be responsible for, you will be responsible for, you will be accountable for, area of responsibility, area of accountability, ' +
      'scope of responsibility, area of work, field of activity, range of duty, what you will own, what you will deliver, ' +
      'what you will work on, what you will be working on, what you will lead, what the role involves, ' +
      'what the job involves, what the post involves, what the role does, what they do, what it involves, day to day, ' +
      'day in the life, typical week, typical day, your mission, how you will spend your time, how you will make an impact, how you will contribute, ' +
      'in this role you will, in this job you will, in this post you will, in the role you will, as part of this role you will, ' +
      'post holder will, postholder will, jobholder will, job holder will, key result area, scope of work, work performed',
    de:
      '*aufgaben, aufgabengebiet*, aufgabenbereich*, tätigkeit*, verantwortlichkeit*, verantwortungsbereich*, zuständigkeit*, ' +
      'das erwartet sie, das erwartet dich, was sie erwartet, was dich erwartet, was sie tun, was du tust, was du machst, ' +
      'das machst du, das tun sie, arbeitsalltag, ihre rolle, deine rolle',
  },
  {
    alone: ['duties'],
    en:
      'what you do, the role, about the role, the job, about the job, the post, about the post, the position, about the position, ' +
      'about this role, about this job, role purpose, job purpose, main purpose, purpose of the role, purpose of the job, ' +
      'purpose of the post, role summary, job summary, position summary, role overview, job overview, ' +
      'job description, role description, you will, you will be expected to, we will ask you to, function',
    de: 'die rolle, die stelle, über die stelle, stellenbeschreibung, sie werden, du wirst',
  },
  {
    alone: ['duties'],
    within: ['part-of-role'],
    en: 'purpose, deliverable, activities, tasks, duty, accountability, responsibility',
    de: 'zweck der stelle, ziel der stelle',
  },
  { alone: ['duties'], en: 'task, activity' },

  // What is offered, asked of a person, or told of the post.
  {
    within: ['no-duties', 'part-of-role'],
    en:
      'benefit, perk, salary, about us, about you, about the company, about the organisation, about the organization, ' +
      'about the team, about the office, about the department, who we are, who you are, why us, why join us, ' +
      'what we offer, what we look for, what we are looking for, what you get, what you bring, what you need, ' +
      'what you will get, what you will bring, what you will need, what is in it for you, we offer, you bring, ' +
      'you will bring, your profile, skills and experience, career progression, our values, ' +
      'you will have, you have, ' +
      'about the candidate, about the person, what we can offer, what we need, what we expect of you, ' +
      'what you should have, your background, your experience, who we are looking for, we are looking for, ' +
      'knowledge skills and experience, knowledge and skills, knowledge and experience, skills knowledge and experience, ' +
      'skills and knowledge',
    de:
      'ihr profil, dein profil, das bringen sie mit, das bringst du mit, was sie mitbringen, was du mitbringst, ' +
      'sie bringen mit, du bringst mit, wir bieten, das bieten wir, was wir bieten, unser angebot, über uns, über dich, ' +
      'über sie, wir suchen, anforderungsprofil*, anforderungen an',
  },
  {
    within: ['no-duties'],
    en:
      'remuneration, compensation, reward, pay and conditions, terms and conditions, person specification, ' +
      'person spec, candidate specification, candidate profile, ideal candidate, success profile, selection criteria, ' +
      'how to apply, application process, interview process, closing date, equal opportunit*, ' +
      'diversity, location, hours, working pattern, tools, tech stack, technology stack, report to, reports to, ' +
      'report directly to, reports directly to, reporting line, out of scope, your skills, your strengths, your qualities, guidance for, how to use this, ' +
      'notes for managers, notes for assessors, notes for line managers, how we assess, how you will be assessed, ' +
      'working condition, physical demand, performance indicator, kpi, success looks like, good looks like, measure of success',
    de:
      'vergütung, gehalt, arbeitszeit*, standort, arbeitsort, bewerbung*, bewerbungsprozess, ansprechpartner*, kontakt, ' +
      'benefits, chancengleichheit, vielfalt, hinweise für',
  },
  { within: ['no-duties', 'part-of-role'], en: 'apply', de: 'muss kriterien, voraussetzung*' },
  { within: ['no-duties', 'part-of-role'], en: 'essential' },
  {
    within: ['no-duties', 'others', 'part-of-role'],
    en: 'qualification, education, certificat*',
    de: 'qualifikation*, ausbildung, abschlüsse, zertifik*, zertifizierung*',
  },
  {
    alone: ['no-duties'],
    within: ['part-of-role'],
    en: 'requirement, the team, knowledge, understanding, criteria, specification',
    de: 'anforderung*, erfahrung*, berufserfahrung, kenntnisse, fachkenntnisse, kriterien, das team',
  },
  { alone: ['no-duties'], within: ['part-of-role'], first: ['no-duties'], en: 'experience' },
  {
    alone: ['no-duties'],
    within: ['others', 'part-of-role'],
    en: 'behaviour, behavior, attributes',
    de: 'verhalten*, eigenschaften',
  },
  {
    alone: ['no-duties'],
    within: ['others'],
    en: 'values, language, personal qualities, interests',
    de: 'werte, sprachen, sprachkenntnisse, interessen',
  },
  {
    alone: ['no-duties'],
    en:
      'pay, package, shift, technologies, technologies used, contact, interview, holiday, annual leave, pension, working hours, ' +
      'place of work, contract, start date, reporting to, line manager, grade, band, department, abilities, ' +
      'ability, strengths, qualities, person, assessment, evidence, dimension, measure, share, share of time, time spent, percentage, percentage of time, frequency, ' +
      'how often, weighting, priority, you are, you should be, you must be, guidance, assessment guidance',
    de:
      'urlaub, vertrag, arbeitsvertrag, beginn, eintrittsdatum, vorgesetzte*, abteilung, besoldung, entgeltgruppe, ' +
      'eingruppierung, fähigkeiten, stärken, hinweise, werkzeuge',
  },

  // How a line begins that is no duty, wherever it stands: whom the post reports to, what is asked of a person, and what
  // those are told who use the description.
  {
    first: ['no-duties'],
    en:
      'you will report to, you will report directly to, you report to, role reports to, role will report to, ' +
      'post reports to, post will report to, position reports to, position will report to, postholder reports to, ' +
      'postholder will report to, post holder reports to, post holder will report to, jobholder reports to, ' +
      'jobholder will report to',
    de: 'sie berichten an, du berichtest an',
  },
  {
    first: ['no-duties'],
    en:
      'ability to, able to, knowledge of, understanding of, understanding how, awareness of, appreciation of, ' +
      'familiarity with, familiar with, proficiency in, proficient in, proficient with, expertise in, background in, ' +
      'fluency in, fluent in, skilled in, competent in, confident in, comfortable with, comfortable in, capable of, ' +
      'aptitude for, willingness to, willing to, commitment to, passion for, passionate about, enthusiasm for, ' +
      'track record, evidence of, educated to, degree, # years, at least # year, at least one year, at least two year, ' +
      'at least three year, at least four year, at least five year, years of experience, ' +
      'communication skill, leadership skill, interpersonal skill, analytical skill, organisational skill, ' +
      'organizational skill, presentation skill, negotiation skill, problem solving skill, technical skill, people skill, ' +
      'must be able to, must be willing to, must hold, must possess, should be able to, ' +
      'you will have experience, you have experience, you have knowledge, you have led, ' +
      'you have managed, you have worked, you have run, you have built, you have been, you have done, you have at least, ' +
      'you have a good, you have a strong, you have a sound, you have a degree, you have an understanding, you have proven, ' +
      'you have # year, candidate will need, candidate will be able to',
    de: 'erfahrung in, erfahrung mit, kenntnisse in, fähigkeit zu, abgeschlossene, abgeschlossenes',
  },
  {
    first: ['no-duties'],
    en:
      'manager should, manager must, manager are expected, manager are asked, line manager should, ' +
      'line manager must, line manager are expected, hiring manager should, assessor should, assessor must, assessor will, ' +
      'interviewer should, interviewer must, reviewer should, recruiter should, panel should, candidate should, ' +
      'candidate must, applicant should, applicant must, applicant will, staff should, staff must, employee should, ' +
      'employee must',
    de: 'führungskräfte sollten, vorgesetzte sollten, bewerber sollten',
  },
  {
    within: ['no-duties', 'part-of-role'],
    first: ['no-duties'],
    en:
      'you need, you will need, you should have, you must have, you will be able to, you are able to, ' +
      'you should be able to, you must be able to, candidate will have, must have',
  },
  { within: ['theme'], first: ['praise'], en: 'working' },
  {
    first: ['praise'],
    en:
      'strong, good, excellent, proven, solid, sound, extensive, significant, demonstrable, demonstrated, deep, ' +
      'thorough, substantial, broad, practical, hands on, previous, prior, recent, detailed, basic, in depth, up to date, ' +
      'outstanding, exceptional, clear, well developed, successful',
    de: 'gute, sehr gute, fundierte, ausgeprägte, mehrjährige',
  },

  // What is wished for or comes later.
  {
    within: ['wished-for', 'no-duties', 'part-of-role'],
    first: ['wished-for'],
    beside: ['wished-for'],
    en: 'desirable, preferred',
    de: 'wünschenswert*',
  },
  {
    within: ['wished-for', 'no-duties'],
    first: ['wished-for'],
    en: 'nice to have, good to have',
    de: 'von vorteil, kann kriterien, idealerweise',
  },
  { within: ['wished-for', 'part-of-role'], first: ['wished-for'], en: 'optional', de: 'optional' },
  {
    within: ['wished-for'],
    first: ['wished-for'],
    beside: ['wished-for'],
    en: 'ideally',
  },
  {
    within: ['wished-for'],
    first: ['wished-for'],
    en: 'bonus, future, stretch, aspiration*, an advantage',
    de: 'künftig*, zukünftig*, perspektivisch',
  },
  { within: ['wished-for', 'no-duties'], en: 'next step' },
  {
    within: ['wished-for'],
    en: 'advantage, advantageous, career path, career development, next role, next level, growing, growth',
    de: 'entwicklungsmöglichkeiten, karriere, weiterentwicklung',
  },
  { within: ['wished-for', 'part-of-role'], en: 'progression' },
  {
    first: ['wished-for'],
    beside: ['wished-for'],
    en: 'desired, ideal, later, target, maximum, on day one, by month, by year, by the end',
    de: 'später, ziel',
  },
  {
    first: ['wished-for'],
    en: 'd, could, should, next, it would be a plus, would be a plus, expected level at the end',
  },
  {
    beside: ['wished-for'],
    en:
      'after, within, in one year, in two year, in three year, in # year, in one month, in two month, in three month, ' +
      'in # month, on appointment, at first, today, currently, now, then, from, changed, was, previously, formerly, start, ' +
      'grow, rise, plus, instead of',
    de: 'innerhalb, nach einem jahr, in einem jahr, nach # jahren, heute, aktuell, derzeit, bisher, früher, mindestens, anfangs, zunächst',
  },
  {
    within: ['history'],
    en: 'document history, version history, change history, revision, change log, changelog, record of changes',
    de: 'änderungshistorie, versionshistorie, änderungsverlauf, änderungen',
  },
  { within: ['history', 'part-of-role'], en: 'history', de: 'historie' },

  // What belongs to something else.
  {
    within: ['others', 'part-of-role'],
    en: 'training',
    de: 'schulung*, weiterbildung*',
  },
  {
    within: ['others'],
    en: 'educational, course, award, maturity, hobby, hobbies',
    de: 'kurse, reifegrad*',
  },
  { within: ['others', 'skills', 'part-of-role'], alone: ['no-duties'], en: 'competenc*', de: 'kompetenz*' },
  { within: ['ours', 'framework', 'part-of-role'], en: 'sfia' },
  { within: ['ours', 'skills', 'part-of-role'], alone: ['no-duties'], en: 'skill' },
  { within: ['skills'], en: 'code' },
  {
    within: ['other-scale'],
    en:
      'grade level, pay level, fheq level, rqf level, nqf level, sqf level, eqf level, qf level, scqf level, cqfw level, ' +
      'ofqual level, nvq level, credit level, apprenticeship level, academic level, risk level, clearance level, ' +
      'maturity level, trl level, cefr level, confidence level, criticality level, stock level',
    de: 'risikostufe, reifegradstufe, entgeltstufe, dqr niveau',
  },

  // What a skill is.
  {
    within: ['describes-skill'],
    en:
      'overall description, guidance note, skill description, description of the skill, skill overview, ' +
      'activities may include, subcategory, sub category',
    de: 'gesamtbeschreibung, beschreibung der fähigkeit, unterkategorie',
  },
  { alone: ['describes-skill'], en: 'category, skill category', de: 'kategorie' },
  {
    within: ['lists'],
    en: 'defined at, defined level, levels defined, available level, levels available, all level, levels covered, levels offered',
    de: 'definiert auf, definierte stufen, verfügbare stufen',
  },
  {
    alone: ['not-defined'],
    en:
      'not defined, not applicable, no description, no definition, does not exist, not available, not described, ' +
      'undefined, n a, not used, no level description',
    de: 'nicht definiert, nicht anwendbar, entfällt, nicht vorhanden, keine beschreibung, nicht beschrieben',
  },

  // What parts the description of a role, and never names one.
  {
    within: ['part-of-role'],
    en:
      'responsibilit*, accountab*, capabilit*, qualifi*, about, overview, summary, introduction, background, ' +
      'mandatory, outcome, objective, scope, context, framework, appendix, annex, influence, autonomy, complexity, what, how, ' +
      'who, why, where, you, your, we, our, us, reference, note, content, applying, career, environment, mapping, matrix, ' +
      'table, profile',
    de:
      'über, überblick, einleitung, zusammenfassung, hintergrund, umfeld, rahmen, anhang, inhalt, wir, unser*, ihr*, dein*, ' +
      'wie, warum, wer, hinweis*',
  },
  { within: ['part-of-role'], beside: ['wished-for'], en: 'minimum' },
  { within: ['part-of-role', 'theme'], en: 'change' },

  // Themes by which skills are grouped: "Operations", but "Operations engineer" is somebody.
  {
    within: ['theme'],
    en:
      'level, core, technical, professional, generic, key, main, primary, secondary, supporting, other, additional, ' +
      'reporting, work, development, leadership, delivery, operation, support, people, business, strategy, ' +
      'security, quality, governance, management, engineering, data, service',
    de:
      'stufe*, kern*, fachlich*, weitere, allgemein*, betrieb, entwicklung, führung, strategie, sicherheit, qualität, ' +
      'steuerung, daten, dienste',
  },
  {
    within: ['somebody'],
    beside: ['wished-for'],
    en: 'junior, senior, trainee',
  },
  {
    within: ['somebody'],
    en:
      'engineer, analyst, manager, lead, leader, head, director, developer, programmer, architect, technician, ' +
      'administrator, officer, specialist, consultant, designer, tester, apprentice, associate, assistant, coordinator, ' +
      'co ordinator, adviser, advisor, owner, scientist, researcher, intern, principal, chief, practitioner, operator, ' +
      'supervisor, executive, auditor, master, writer, trainer, planner, agent, graduate, expert, ciso, cio, coo, cto',
    de:
      '*leiter, *leiterin, *ingenieur, *ingenieurin, *entwickler, *entwicklerin, *techniker, *technikerin, *berater, ' +
      '*beraterin, *architekt, *architektin, *administratorin, *analystin, *spezialist, *spezialistin, fachkraft, ' +
      '*referent, *referentin, sachbearbeiter*, auszubildende*, praktikant*, *manager, *managerin, *assistent, *assistentin',
  },
];
