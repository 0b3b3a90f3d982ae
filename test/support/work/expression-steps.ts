/**
 * Counts what a regular expression costs: a backtracking matcher that takes the steps that an engine would take and
 * says how many they were. The answer itself comes from the engine; this one only counts.
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** Tries to match at a position; `next` says whether the rest matches behind it. */
type Matcher = (at: number, next: (at: number) => boolean) => boolean;

/** One search; an expression is made ready once and searches in one text after the other. */
interface Run {
  text: string;
  steps: number;
  readonly captures: Map<number, string>;
}

interface Expression {
  readonly run: Run;
  readonly matcher: Matcher;
  /** Whether it can match at the beginning of a text alone. */
  readonly anchored: boolean;
}

/** Given up beyond this: that it is too much is plain by then. */
const MOST_STEPS = 50_000_000;

class TooManySteps extends Error {}

const expressions = new Map<string, Expression>();

/** The steps of one search in `text` from `from` on; a sticky expression is tried there alone. */
export function stepsOf({ source, flags, sticky }: RegExp, text: string, from: number): number {
  const key = `${flags}/${source}`;
  let expression = expressions.get(key);
  if (expression === undefined) expressions.set(key, (expression = prepare(source, flags)));
  const { run, matcher, anchored } = expression;
  run.text = text;
  run.steps = 0;
  const last = sticky || anchored ? Math.min(from, text.length) : text.length;
  try {
    for (let at = from; at <= last; at += 1) {
      run.steps += 1;
      if (matcher(at, () => true)) break;
    }
  } catch (error) {
    if (!(error instanceof TooManySteps)) throw error;
  }
  return run.steps;
}

function prepare(source: string, flags: string): Expression {
  const kinds = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, kinds);
  const isStart = (element?: AST.Element): boolean => element?.type === 'Assertion' && element.kind === 'start';
  const run: Run = { text: '', steps: 0, captures: new Map() };
  return {
    run,
    matcher: alternatives(pattern.alternatives, { run, flags, backwards: false }),
    anchored: !flags.includes('m') && pattern.alternatives.every(({ elements }) => isStart(elements[0])),
  };
}

interface Context {
  readonly run: Run;
  readonly flags: string;
  /** Inside a lookbehind, where a pattern is matched from its end. */
  readonly backwards: boolean;
}

function alternatives(all: readonly AST.Alternative[], context: Context): Matcher {
  const matchers = all.map(({ elements }) => sequence(elements, context));
  const [only, second] = matchers;
  if (only !== undefined && second === undefined) return only;
  return (at, next) => matchers.some((matcher) => matcher(at, next));
}

function sequence(elements: readonly AST.Element[], context: Context): Matcher {
  const ordered = context.backwards ? [...elements].reverse() : elements;
  const matchers = ordered.map((element) => matcherOf(element, context));
  return matchers.reduceRight<Matcher>(
    (rest, matcher) => (at, next) => matcher(at, (behind) => rest(behind, next)),
    (at, next) => next(at),
  );
}

function matcherOf(element: AST.Element, context: Context): Matcher {
  switch (element.type) {
    case 'Group':
      return alternatives(element.alternatives, context);
    case 'CapturingGroup':
      return capturing(element, context);
    case 'Quantifier':
      return quantifier(element, context);
    case 'Assertion':
      return assertion(element, context);
    case 'Backreference':
      return (at, next) => {
        spend(context.run);
        const wanted = context.run.captures.get(Number(element.ref)) ?? '';
        return context.run.text.startsWith(wanted, at) && next(at + wanted.length);
      };
    default: {
      const width = characterOf(element, context);
      return (at, next) => {
        const found = width(at);
        return found !== 0 && next(at + found);
      };
    }
  }
}

/** How wide the character before or behind a position is that the element matches; 0 for none, negative when backwards. */
function characterOf(element: AST.Element, { run, flags, backwards }: Context): (at: number) => number {
  const plain = element.type === 'Character' && !flags.includes('i') ? element.value : undefined;
  const whole = new RegExp(`^(?:${element.raw})$`, flags.replace(/[gymd]/g, ''));
  const wide = /[uv]/.test(flags);
  const known = new Map<number, boolean>();
  return (at) => {
    spend(run);
    const { text } = run;
    const start = backwards ? at - (wide && isLow(text.charCodeAt(at - 1)) ? 2 : 1) : at;
    if (start < 0 || start >= text.length) return 0;
    const code = wide ? text.codePointAt(start)! : text.charCodeAt(start);
    let fits = plain === undefined ? known.get(code) : code === plain;
    if (fits === undefined) known.set(code, (fits = engine.call(whole, String.fromCodePoint(code)) !== null));
    const width = code > 0xffff ? 2 : 1;
    return fits ? (backwards ? -width : width) : 0;
  };
}

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const engine = RegExp.prototype.exec;

function quantifier({ element, min, max, greedy }: AST.Quantifier, context: Context): Matcher {
  if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass') {
    const width = characterOf(element, context);
    return (at, next) => {
      const ends = [at];
      const more = (): boolean => {
        const from = ends.at(-1)!;
        const found = ends.length > max ? 0 : width(from);
        if (found !== 0) ends.push(from + found);
        return found !== 0;
      };
      if (greedy) while (more());
      for (let count = greedy ? ends.length - 1 : 0; greedy ? count >= min : true; count += greedy ? -1 : 1) {
        if (count >= ends.length && !more()) return false;
        spend(context.run);
        if (count >= min && next(ends[count]!)) return true;
      }
      return false;
    };
  }
  const matcher = matcherOf(element, context);
  return (at, next) => {
    const again = (count: number, from: number): boolean => {
      spend(context.run);
      const more = (): boolean =>
        count < max && matcher(from, (behind) => (behind !== from || count < min) && again(count + 1, behind));
      return greedy ? more() || (count >= min && next(from)) : (count >= min && next(from)) || more();
    };
    return again(0, at);
  };
}

function capturing(group: AST.CapturingGroup, context: Context): Matcher {
  const matcher = alternatives(group.alternatives, context);
  if (group.references.length === 0) return matcher;
  const { run } = context;
  return (at, next) =>
    matcher(at, (behind) => {
      for (const { ref } of group.references)
        run.captures.set(Number(ref), run.text.slice(Math.min(at, behind), Math.max(at, behind)));
      return next(behind);
    });
}

function assertion(element: AST.Assertion, context: Context): Matcher {
  const { run, flags } = context;
  const holds = (test: (at: number) => boolean): Matcher => {
    return (at, next) => {
      spend(run);
      return test(at) && next(at);
    };
  };
  const isEnd = (at: number): boolean => /[\n\r\u2028\u2029]/.test(run.text.charAt(at));
  const isWord = (at: number): boolean => /\w/.test(run.text.charAt(at));
  switch (element.kind) {
    case 'start':
      return holds((at) => at === 0 || (flags.includes('m') && isEnd(at - 1)));
    case 'end':
      return holds((at) => at === run.text.length || (flags.includes('m') && isEnd(at)));
    case 'word':
      return holds((at) => (isWord(at - 1) !== isWord(at)) !== element.negate);
    default: {
      const inside = alternatives(element.alternatives, { ...context, backwards: element.kind === 'lookbehind' });
      return holds((at) => inside(at, () => true) !== element.negate);
    }
  }
}

function spend(run: Run): void {
  run.steps += 1;
  if (run.steps > MOST_STEPS) throw new TooManySteps();
}
