/**
 * Words that speak of responsibility, by what they say of it. Hand-written; the level is where such words are at home.
 * `verbs` count where they open a clause, `phrases` anywhere. Inflection does not matter (see `stem` in text.ts).
 */
export interface Concept {
  readonly name: string;
  readonly level: number;
  readonly verbs?: string;
  readonly phrases?: string;
}

export const LEXICON: readonly Concept[] = [
  // How closely the work is watched.
  {
    name: 'watched closely',
    level: 1,
    phrases: `close supervision, closely supervised, under supervision, constant supervision, direct supervision, you will be shown,
      is shown how, being shown, shown how, shown what, told what, told which, told to, told when, given each morning, given out each, handed out each,
      sits beside, sit beside, beside you, at your side, looks over, look over your, watch and, watched by, watching a, watched then, checked before, checks each,
      check every, checks everything, checked every, checks all, nothing leaves, before it leaves, before it goes, until someone, until you have been,
      until signed off, with a buddy, your buddy, buddy, shadow, one task at a time, one at a time, work alongside, working alongside,
      as directed, as instructed, when told, when asked, if unsure, when in doubt, in any doubt, anything unusual, anything odd, looks wrong, looks odd,
      ask first, always ask, ask before, asks before, never change, do not change, not change anything, do not touch, touch nothing, changes nothing, exactly as`,
  },
  {
    name: 'calls someone',
    level: 1,
    verbs: 'ring, fetch, tell, alert, ask, call, shout, notify, summon, hand, bring, phone',
    phrases: `ring the, rings the, call the engineer, call over, call the technician, fetch the, tell the, tell your, tells the, hand it to, hand to, hands it,
      give it to, ask the, ask your, ask a, ask an, asks the, let the engineer know, let someone know, let your supervisor, report to the supervisor, to your supervisor,
      the supervisor, the shift lead, the duty, raise a hand, stop and ask, wait for the, put it aside, set it aside, put aside`,
  },
  {
    name: 'learner',
    level: 1,
    phrases: `trainee, apprentice, apprenticeship, intern, internship, placement student, work experience, school leaver, entry level, first job,
      no experience, never done, college day, day release, training log, logbook, learner, learning the, learn the, learn how, learns the, learns how, learns to, being taught,
      are taught, will be taught, taught how, taught to, practise on, practice on, study guide, induction, quiz, cadet, beginner`,
  },
  {
    name: 'fixed steps',
    level: 1,
    phrases: `step by step, word for word, picture guide, laminated, printed list, the list, from a list, on the sheet, daily sheet, the form, tick sheet, tick off, checklist,
      check list, the guide, written steps, numbered steps, the card, instruction card, instruction sheet, the script, colour code, green light, the example, as marked, copy typed, field by field`,
  },
  {
    name: 'manual and clerical',
    level: 1,
    verbs: `swap, unbox, unpack, label, print, photocopy, scan, file, tick, count, tidy, sweep, wipe, stack, carry, collect, stick, copy, type, key, plug, unplug, wheel, push,
      sort, stamp, staple, book, fill, wrap, pack, put, take, walk, read, note, jot, write down, look, watch, open, dust, clean, charge, lift, feed, sit, stand, keep tidy, learn, shadow, observe`,
  },
  // Routine work with a helping hand.
  {
    name: 'helps',
    level: 2,
    verbs: 'assist, help, support, aid, contribute, participate, join, accompany, pair, attend',
    phrases:
      'assists with, assist with, assist in, assists in, helps with, help out, help to, help the, under the guidance, under guidance, with guidance, with help, help from, some guidance, with support from, more experienced, a senior, someone senior',
  },
  {
    name: 'routine',
    level: 2,
    verbs:
      'log, answer, update, record, reset, enter, amend, run, follow, maintain, chase, compile, categorise, pull, apply, process, pick, set up, complete, post, add',
    phrases: `routine, runbook, run book, knowledge base, knowledge article, standard request, standard operating, standard procedure, standard check, set procedure, the procedure, procedures,
      first line, first-line, service desk queue, common faults, common ones, the common, simple, straightforward, everyday, minor, small, starter, basic, well understood, within target, usual, known fix, known error, template, templates`,
  },
  {
    name: 'passes on the harder',
    level: 2,
    phrases: `escalate, escalates, escalating, pass on, passes on, pass anything, pass the rest, pass others, refer, referred to, refers, forward anything, hand over, hand the rest, hand on, anything else goes,
      anything beyond, anything outside, anything more, anything harder, trickier, harder ones, the rest to, second line, resolver group, leaving the, leave the`,
  },
  // Work of one's own.
  {
    name: 'own work',
    level: 3,
    phrases: `own week, own work, own workload, own queue, own tasks, own diary, own backlog, own slots, own caseload, own time, plans own, plan your own, plan your week, manage your own, on your own, mostly alone, by yourself, without help, unaided,
      with little help, most of them, most of which, from start to finish, from end to end, general direction, agreed with the lead, agree the scope, agree scope, meet deadlines, several at once, side by side, at regular intervals, agreed milestones, milestones, limits set, inside the limits, standing approvals`,
  },
  {
    name: 'reviewed afterwards',
    level: 3,
    phrases: `signs off, sign-off by, signed off by, for approval, to approve, approves, for review, reviewed by, before release, reviewed at, peer review, technical review, lead reviews, manager reviews, lead agrees, lead approves,
      after a colleague, a colleague has looked, talked through with, agreed with your, checked with the, read by the, methods check`,
  },
  {
    name: 'investigates and builds',
    level: 3,
    verbs: `investigate, diagnose, troubleshoot, analyse, configure, install, build, write, test, tune, trace, fix, resolve, develop, code, script, automate, patch, restore, document, produce, draft, design, prepare, measure,
      compare, interpret, facilitate, interview, model, deploy, provision, gather, elicit, schedule, monitor, suggest, propose, implement, perform, carry`,
    phrases:
      'root cause, until the cause, find the cause, choosing which, choose which, suitable, appropriate, suggest improvements, proposing, options, judgement on',
  },
  {
    name: 'shows newcomers',
    level: 3,
    phrases:
      'show newer, show new, shows new, show trainees, trainees, show apprentices, apprentices, placement students, newer colleagues, new starters, junior colleague, newcomers, demonstrate to, help newer, answer questions from juniors, show juniors, the intern',
  },
  // Leading work and people without answering for all of it.
  {
    name: 'guides others',
    level: 4,
    verbs: 'coach, mentor, guide, review, assign, allocate, supervise, brief, check, advise, train, lead, steer',
    phrases: `mentor, mentors, coach, coaches, guiding two, guide two, guides two, two juniors, three juniors, two analysts, two engineers, three engineers, a couple of, junior staff, junior engineers, less experienced, review the work, reviews the work, review their, reviews their,
      reviews other, review other, look to you, come to you, first port of call, go-to, allocates work, allocate work, assign work, share out, day-to-day lead, specialist, technical expertise, subject matter expert`,
  },
  {
    name: 'plans and coordinates',
    level: 4,
    verbs:
      'coordinate, co-ordinate, plan, organise, negotiate, persuade, arrange, sequence, orchestrate, choose, select, decide, work out, shape, adapt, rework, estimate, recommend, haggle, chair, run, manage, conduct',
    phrases: `plan and run, plans and runs, coordinates, complex, awkward, unusual, unfamiliar, competing, trade-offs, trade offs, several teams, across teams, three teams, four squads, two squads, other teams, third parties, contractors, suppliers, vendors, stakeholders, within policy, within the policy, limited direction,
      within the budget, within guardrails, inside the guardrails, decide how, decides how, decide which, decides what each, choosing the approach, pick the approach, technical approach, rearrange, talk round, win them over, bring them round, push back, from brief to, from sketch to, recommend to, brief senior, blast radius`,
  },
  // Answering for a service, a team, a budget.
  {
    name: 'answers for',
    level: 5,
    verbs:
      'answer, own, sign, ensure, approve, authorise, oversee, direct, account, head, specify, prescribe, champion',
    phrases: `accountable for, answerable for, answers for, answer for, answerable to, responsible for the, take responsibility, final say, last word, your name, sign off, signs for, is the authority, design authority, the authority on, authority on, full responsibility, technical leadership, provides leadership,
      risk acceptance, accept the risk, service levels, contract margin, margin, p&l, renewal, overall, quality of their, audit findings, regulatory, go-live, veto, stop a release, refuse`,
  },
  {
    name: 'manages a team',
    level: 5,
    verbs: 'recruit, hire, appraise, develop, build, grow, lead',
    phrases: `team of, a team, line manage, line manages, line management, line manager, appraisals, appraisal, appraise, performance reviews, annual reviews, objectives, hire, hires, hiring, recruit, recruits, recruitment of, promotion, pay and, pay reviews, direct reports, reports, headcount, rota, budget, annual budget, run budget,
      budget of, staff of, engineers, section leads, team leaders, team leads, senior engineers, principal`,
  },
  {
    name: 'sets the way',
    level: 5,
    phrases: `sets standards, set standards, set the standards, standards and, sets the standard, set the approach, sets the approach, sets how, set how, sets out, approach for, our approach, method for all, decide the approach, policy and standards, organisational policy, best practice, reference architecture, methods, ways of working, across the department, whole department, for the department, whole service, the department, in our field, continuous improvement`,
  },
  {
    name: 'advises the senior',
    level: 5,
    phrases: `advise senior, advises senior, advise directors, advises directors, directors, senior managers, senior management, senior leaders, heads of department, head of, executives, the cio, to the cio, deputy director, business owners, steering group, programme board, risk committee, audit committee, customers' directors, it directors`,
  },
  // The organisation.
  {
    name: 'leads through leaders',
    level: 6,
    phrases: `through managers, through four, through five, through six, through three, through a layer, through senior, senior directors, heads of service, four heads, five heads, six heads, three heads, department heads, directors who, managers of, leaders of, practice directors, appoint, appoints, reorganise, restructure, reshape, several hundred, function of, person function, strong function, a function,
      the function, division, divisions, business units, business unit, the organisation, organisation-wide, organisational, across the organisation, enterprise, enterprise-wide, company-wide, the whole company, the company, the firm, the trust's, the bank's, the university's, the council's`,
  },
  {
    name: 'policy and influence',
    level: 6,
    verbs:
      'define, set, influence, win, commit, negotiate, initiate, establish, secure, obtain, lead, issue, shift, rule',
    phrases: `executive committee, executive team, executive board, the executive, exco, executive, vice-chancellor, vice chancellor, permanent secretary, director general, chief officers, chief operating, chief financial, chief information, policy, policies, multi-year, three-year, three years, five years, five-year, over the next, roadmap for, regulator, regulators, unions, ministers' offices, sponsor, sponsors, strategic, strategy,
      buy-in, win over, brings round, commit the, commits the, whole estate, capability, investment, investments, portfolio, portfolios, external, partners, acquisitions, sourcing`,
  },
  // The top.
  {
    name: 'the top',
    level: 7,
    verbs: 'determine, inspire, mobilise, embody, direct',
    phrases: `the board, board of, board's, board member, on the board, plc, shareholders, investors, chief executive, ceo, chairman, chair of, group-wide, the group, group chief, parliament, minister, ministers, cabinet, the nation, national, nation's, governments, government, prime minister, premier, legislation, treaty, industry-wide, the industry, whole industry, world, global, globally, international, internationally, public policy,
      society, ten years, fifteen years, twenty years, decade, decades, generation, 2035, 2040, ultimate, ultimately, highest level, long-term direction, the direction, the future, vision, culture, purpose, billions, bet, bets, market, markets, acquire, mergers, heads of state, central bank governor, the sector`,
  },
];
