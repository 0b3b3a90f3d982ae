import { fold } from './words.ts';

/**
 * People by how senior they are, so that "ring the engineer", "ask the curator" and "tell the shift lead" are the same
 * to the model, and so are "advise the board" and "advise ministers". Hand-written.
 */
const CLASSES_OF_PEOPLE: readonly string[] = [
  // learners
  'trainee apprentice intern junior juniors newcomer starter starters beginner cadet graduate graduates learner placement newer',
  // colleagues
  `engineer technician analyst developer administrator operator officer colleague coordinator tester designer researcher
  consultant specialist adviser advisor assistant associate clerk scientist writer editor librarian curator buyer nurse agent auditor
  architect trainer practitioner planner controller accountant teammate peer buddy mate modeller assessor inspector`,
  // leads
  'supervisor lead leader foreman senior manager boss superintendent teamleader principal owner mentor chargehand warden coach captain professional',
  // heads
  `head director directors executives deputy chief vice dean registrar partner partners president presidents commissioner commissioners
  cio cto cfo coo ciso cdo cpo cmo chro provost bursar treasurer exco councillor councillors vp svp evp`,
  // the top
  `board ceo chairman chair chairwoman shareholders shareholder investors parliament minister ministers cabinet premier premiers congress
  senate governor governors government governments regulator regulators secretary ambassador monarch trustees`,
];

const CLASSES: ReadonlyMap<string, number> = new Map(
  CLASSES_OF_PEOPLE.flatMap((words, index) =>
    words.split(/\s+/).flatMap((word) => [[fold(word), index] as const, [fold(`${word}s`), index] as const]),
  ),
);

/** The class of people that a folded word names (0 for learners to 4 for the top), if it names people. */
export function classOfPeople(word: string): number | undefined {
  return CLASSES.get(word);
}
