/**
 * People by how senior they are, so that "ring the engineer", "ask the curator" and "tell the shift lead" are the same
 * to the model, and so are "advise the board" and "advise ministers". Hand-written.
 */
const ROLES: readonly (readonly [string, string])[] = [
  [
    '@learner',
    'trainee apprentice intern junior juniors newcomer starter starters beginner cadet graduate graduates learner placement newer',
  ],
  [
    '@colleague',
    `engineer technician analyst developer administrator operator officer colleague coordinator tester designer researcher
    consultant specialist adviser advisor assistant associate clerk scientist writer editor librarian curator buyer nurse agent auditor
    architect trainer practitioner planner controller accountant teammate peer buddy mate modeller assessor inspector`,
  ],
  [
    '@lead',
    'supervisor lead leader foreman senior manager boss superintendent teamleader principal owner mentor chargehand warden coach captain professional',
  ],
  [
    '@head',
    `head director directors executives deputy chief vice dean registrar partner partners president presidents commissioner commissioners
    cio cto cfo coo ciso cdo cpo cmo chro provost bursar treasurer controller-general exco councillor councillors vp svp evp superintendents`,
  ],
  [
    '@top',
    `board ceo chairman chair chairwoman shareholders shareholder investors parliament minister ministers cabinet premier premiers congress
    senate governor governors government governments regulator regulators secretary ambassador monarch trustees`,
  ],
];

const CLASSES: ReadonlyMap<string, string> = new Map(
  ROLES.flatMap(([name, words]) =>
    words.split(/\s+/).flatMap((word) => [[word, name] as const, [`${word}s`, name] as const]),
  ),
);

/** The class of people that a folded word names, if it names people. */
export function roleClass(word: string): string | undefined {
  return CLASSES.get(word);
}
