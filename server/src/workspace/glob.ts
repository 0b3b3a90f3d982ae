/**
 * Patterns of paths (globs). A pattern is followed in all of its readings at once, character by character: what that costs
 * grows with the path and with the pattern, and no pattern can run away.
 *
 * `*` is any part of a name, `?` one character of it, `[a-z]` and `[!a-z]` one of these or none of these, `**` any folders,
 * `{a,b}` one of these patterns; `\` takes the character behind it as it is. Brackets and braces without their other half
 * are characters like any other, and brackets stand for themselves as well, for folders are called `[2026]`.
 */

/** Whether a pattern names a path, which is written with slashes and starts where the pattern starts. */
export type GlobMatcher = (path: string) => boolean;

export interface GlobOptions {
  /** Whether wildcards name files and folders that begin with a dot, too. */
  readonly hidden: boolean;
  /** Told of each step that matching takes; a test counts them. */
  readonly onStep?: () => void;
}

/** A matcher for the paths that at least one of the patterns names. Every text is a pattern. */
export function compileGlobs(globs: readonly string[], options: GlobOptions): GlobMatcher {
  const matchers = globs.map((glob) => compile(glob, options));
  return (path) => matchers.some((matches) => matches(path));
}

/** Whether a text holds a sign that makes it more than the path of one file. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text);
}

// --- reading a pattern

type Accepts = (character: string, beginsName: boolean) => boolean;

type Part =
  | { readonly kind: 'one' | 'many'; readonly accepts: Accepts }
  /** Any folders, the slash behind them included, or none. */
  | { readonly kind: 'folders'; readonly accepts: Accepts }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Part[])[] };

interface Reader {
  readonly pattern: readonly string[];
  /** The places of braces and commas that part a pattern from its alternatives. */
  readonly braces: ReadonlySet<number>;
  readonly wild: Accepts;
  at: number;
  /** Up to here, no bracket is closed. */
  unclosedTo: number;
}

/** More braces in braces are characters like any other. */
const DEEPEST = 20;

/** The places of the braces that have their other half and a comma between them, and of those commas. */
function findBraces(pattern: readonly string[]): Set<number> {
  const found = new Set<number>();
  const open: { readonly at: number; readonly commas: number[] }[] = [];
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '{') open.push({ at, commas: [] });
    else if (pattern[at] === ',') open.at(-1)?.commas.push(at);
    else if (pattern[at] === '}') {
      const brace = open.pop();
      if (brace === undefined || brace.commas.length === 0 || open.length >= DEEPEST) continue;
      for (const place of [brace.at, ...brace.commas, at]) found.add(place);
    }
  }
  return found;
}

/** Reads up to the end of the pattern, or up to the comma or brace that ends an alternative. */
function readParts(reader: Reader): Part[] {
  const { pattern, braces } = reader;
  const parts: Part[] = [];
  const start = reader.at;
  while (!ends(reader)) {
    if (pattern[reader.at] === '{' && braces.has(reader.at)) parts.push(readBraces(reader));
    else parts.push(readPart(reader, reader.at === start || pattern[reader.at - 1] === '/'));
  }
  return parts;
}

function ends({ pattern, braces, at }: Reader): boolean {
  return at >= pattern.length || (braces.has(at) && pattern[at] !== '{');
}

function readBraces(reader: Reader): Part {
  const options: Part[][] = [];
  do {
    reader.at++;
    options.push(readParts(reader));
  } while (reader.pattern[reader.at] === ',');
  reader.at++;
  return { kind: 'choice', options };
}

function readPart(reader: Reader, beginsName: boolean): Part {
  const { pattern, wild } = reader;
  const inName: Accepts = (character, begins) => character !== '/' && wild(character, begins);
  const sign = pattern[reader.at++]!;
  switch (sign) {
    case '*': {
      const first = reader.at;
      while (pattern[reader.at] === '*') reader.at++;
      const isWhole = reader.at > first && beginsName && (pattern[reader.at] === '/' || ends(reader));
      if (!isWhole) return { kind: 'many', accepts: inName };
      if (ends(reader)) return { kind: 'many', accepts: wild };
      reader.at++;
      return { kind: 'folders', accepts: wild };
    }
    case '?':
      return { kind: 'one', accepts: inName };
    case '[':
      return readSet(reader) ?? exactly(sign);
    case '\\':
      return exactly(pattern[reader.at++] ?? sign);
    default:
      return exactly(sign);
  }
}

function exactly(wanted: string): Part {
  return { kind: 'one', accepts: (character) => character === wanted };
}

/** `[a-z]`; `undefined` where no bracket closes it within the name. */
function readSet(reader: Reader): Part | undefined {
  const { pattern, braces, wild } = reader;
  const start = reader.at;
  if (start < reader.unclosedTo) return undefined;
  let at = start;
  const isNegated = pattern[at] === '!' || pattern[at] === '^';
  if (isNegated) at++;
  const ranges: [from: string, to: string][] = [];
  for (const first = at; at === first || pattern[at] !== ']'; at++) {
    const from = pattern[at] === '\\' ? pattern[++at] : pattern[at];
    if (from === undefined || from === '/' || braces.has(at)) {
      reader.unclosedTo = at;
      return undefined;
    }
    const hasEnd = pattern[at + 1] === '-' && pattern[at + 2] !== undefined && pattern[at + 2] !== ']';
    if (hasEnd) at += 2;
    ranges.push([from, hasEnd ? pattern[at]! : from]);
  }
  reader.at = at + 1;
  const has = (character: string): boolean => ranges.some(([from, to]) => from <= character && character <= to);
  const set: Part = {
    kind: 'one',
    accepts: (character, begins) => character !== '/' && has(character) !== isNegated && wild(character, begins),
  };
  return { kind: 'choice', options: [[set], pattern.slice(start - 1, at + 1).map(exactly)] };
}

// --- following it

/** A place in a pattern. Without `accepts` it is passed at once; `next` are the places behind it. */
interface State {
  readonly accepts?: Accepts;
  next: readonly State[];
  /** The step of matching in which it was reached last. */
  reached: number;
}

function compile(glob: string, { hidden, onStep }: GlobOptions): GlobMatcher {
  const wild: Accepts = hidden ? () => true : (character, beginsName) => !(beginsName && character === '.');
  const end = state([]);
  const pattern = [...glob];
  const start = link(readParts({ pattern, braces: findBraces(pattern), wild, at: 0, unclosedTo: 0 }), end);
  let step = 0;
  const reach = (states: State[], more: readonly State[]): void => {
    for (const one of more) {
      if (one.reached === step) continue;
      one.reached = step;
      states.push(one);
    }
  };

  return (path) => {
    let now: State[] = [];
    step++;
    reach(now, [start]);
    let beginsName = true;
    for (const character of [...path, undefined]) {
      // places that are passed at once are put behind the others, and so looked at in the same round
      for (const one of now) if (one.accepts === undefined) reach(now, one.next);
      if (character === undefined) break;
      const then: State[] = [];
      step++;
      for (const one of now) {
        onStep?.();
        if (one.accepts?.(character, beginsName) === true) reach(then, one.next);
      }
      if (then.length === 0) return false;
      now = then;
      beginsName = character === '/';
    }
    return end.reached === step;
  };
}

function state(next: readonly State[], accepts?: Accepts): State {
  return { next, reached: 0, ...(accepts && { accepts }) };
}

/** The first place of some parts that are followed by `after`. */
function link(parts: readonly Part[], after: State): State {
  return parts.reduceRight((next, part) => linkPart(part, next), after);
}

function linkPart(part: Part, next: State): State {
  switch (part.kind) {
    case 'one':
      return state([next], part.accepts);
    case 'many': {
      const again = state([]);
      again.next = [state([again], part.accepts), next];
      return again;
    }
    case 'folders': {
      const again = state([]);
      again.next = [state([again], part.accepts), state([next], (character) => character === '/')];
      return state([again, next]);
    }
    case 'choice':
      return state(part.options.map((option) => link(option, next)));
  }
}
