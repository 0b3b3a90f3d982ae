/** What is wrong with settings, collected while they are read: so many are told, and the rest is counted. */
import type { Messages } from './messages/messages.ts';

/** A key or value that could not be used; the rest of the settings holds. `path` leads to it: `['rules', 'unknown-skil']`. */
export interface SettingProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/** As many problems are told one by one; the rest is told as a number. */
const MOST_TOLD = 20;

/** More characters of a wrong name than a message needs to show which one it is. */
const MOST_SHOWN = 60;

export interface Problems {
  readonly say: Messages['settings'];
  readonly add: (path: readonly string[], message: string) => void;
  /** The first ones, and how many there are beyond them. */
  readonly all: () => readonly SettingProblem[];
}

export function createProblems(say: Messages['settings']): Problems {
  const told: SettingProblem[] = [];
  let more = 0;
  return {
    say,
    add(path, message) {
      if (told.length < MOST_TOLD) told.push({ path, message });
      else more += 1;
    },
    all: () => (more === 0 ? told : [...told, { path: [], message: say.more(more) }]),
  };
}

export function shortened(name: string): string {
  return name.length > MOST_SHOWN ? `${name.slice(0, MOST_SHOWN)}\u2026` : name;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
