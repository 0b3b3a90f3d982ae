/** Names of people, told from titles of roles without asking anybody: what is not clearly one is none. */
import { saysSomething } from '../profile/words/titles.ts';

/** Behind these the words are about the person: "Jane Smith (Level 4)", "Jane Smith - profile". */
const REST = /\s*(?:[([:|,]|\s[-–—]\s).*$/su;
const WORD = /^\p{Lu}(?:[\p{L}'’-]*\p{Ll}|\.|)$/u;
const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'da',
  'di',
  'du',
  'la',
  'le',
  'dos',
  'del',
  'al',
  'el',
  'bin',
  'ter',
  'zu',
]);
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Mx|Herr|Frau|Monsieur|Madame|Señora?)\.?$/u;

/** A given name that is no other word, with a family name behind it; or a form of address with a name. */
export function isNameOfPerson(title: string): boolean {
  const words = title.replace(REST, '').trim().split(/\s+/);
  const [first, ...rest] = words;
  if (first === undefined || rest.length === 0 || words.length > 5) return false;
  const isName = rest.every((word) => WORD.test(word) || PARTICLES.has(word)) && WORD.test(rest.at(-1)!);
  if (!isName || saysSomething(rest.join(' '))) return false;
  return HONORIFIC.test(first) || (WORD.test(first) && GIVEN_NAMES.has(first.toLowerCase()));
}

/** Common ones in several languages that are neither words nor places. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul adam adele adrian agnes agnieszka ahmed aisha alan alejandro aleksandra alessandro alexander alexandra ali alice
  alison amelia amina amir amy ana anastasia andrea andreas andrew andrzej angela anita anja anke ann anna anne annette antonio
  arjun arthur astrid ayesha barbara beata beatriz ben benjamin bernadette bernd birgit bjorn bogdan brenda brian bridget britta
  camille carl carla carlos carmen caroline catherine cecilia chloe christian christina christine christoph christopher claire
  clara claudia colin cristina cynthia daniel daniela danielle david deborah deepa denise dennis derek diana diego dieter dirk
  dmitri dominik donald dorothy doris edward eileen elena eleanor elisabeth elizabeth ellen emily emma eric erik ernst esther eva
  fatima felix fernando fiona francesca francisco francois franz frederik friedrich gabriel gabriela gareth geoffrey george
  gerald gerhard giovanni gordon graham greta guido gunther gustav hannah hans harriet hassan heather heidi heike heinrich helen
  helena helga helmut henrik herbert hiroshi ian ibrahim ines ingrid irina isabel isabella ivan jack jacob jacqueline jakub james
  jamila jan jane janet janine jasmin jason javier jean jennifer jeremy jessica jim joana joanna joanne joao jochen joe johan johanna johannes
  john jonas jonathan jorge jose josef joseph juan judith julia julian julie jürgen jutta karen karin karl katarzyna kate katharina
  katherine kathleen kathrin katja keith kenneth kerstin kevin khalid klaus kofi krzysztof kwame lars laura lea leila lena leon
  leonie linda lisa lorenzo louise luca lucia lucy luis lukas magdalena maja malgorzata manfred manuel marcin marco margaret maria
  marianne marie marina mario marion marta martha martin martina mary mateusz matthew matthias max megan mehmet melanie mia michael
  michal michelle miguel mikhail ming miriam mohamed mohammed monica monika muhammad nadia nadine nancy naomi natalia natalie neil
  nicholas nicola nicole nigel nikita nikolai nina noah nora oksana olaf oleg olga oliver olivia omar otto pablo pamela patricia
  patrick paul paula pauline pedro peter petra philip philipp pierre piotr priya rachel rafael rahul rainer rajesh ralf ramona raquel
  raymond rebecca renate richard rita robert roberto roger roland rolf ronald rosemary ruth ryan sabine salma samantha samuel
  sandra sara sarah sebastian sergei sharon sheila silke silvia simon simone sofia sonja sophia sophie stefan stefanie stephanie
  stephen steven stuart sunita susan susanne svetlana sven sylvia tanja tatiana teresa theresa thomas tim timothy tobias tomas
  tomasz ulrich ulrike ursula ute uwe valentina vanessa vera veronica viktor vincent vladimir walter wei wendy werner wilhelm
  william wolfgang xavier yasmin yolanda yuki yusuf yvonne zainab zoe zofia`.split(/\s+/),
);
