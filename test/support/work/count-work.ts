/**
 * Counts the work of a piece of code, so that a test can say "twice the size costs at most so many times the work"
 * without a clock: the calls and turns of counting code (counting-code.ts), the steps of every regular expression, and the
 * length of what is handed to the functions of the language.
 */
import { stepsOf } from './expression-steps.ts';
import { COUNTER } from './counting-code.ts';

const turns = globalThis as unknown as Record<typeof COUNTER, number>;
let work = 0;
let counting = false;

/** The work of one call. */
export async function countWork(run: () => unknown): Promise<number> {
  work = 0;
  turns[COUNTER] = 0;
  counting = true;
  try {
    await run();
  } finally {
    counting = false;
  }
  return work + turns[COUNTER];
}

const spend = (amount: number): void => {
  if (counting) work += amount;
};

// Everything that uses an expression (`test`, `replace`, `split`, `matchAll`...) comes down to `exec`, once that is not the
// engine's own.
const exec = RegExp.prototype.exec;
RegExp.prototype.exec = function (this: RegExp, text: string) {
  if (counting) {
    counting = false;
    work += stepsOf(this, text, this.global || this.sticky ? this.lastIndex : 0);
    counting = true;
  }
  return exec.call(this, text);
};

type Native<This> = (this: This, ...given: unknown[]) => unknown;

/** Puts the cost of a function of the language before it. */
function charge<This>(prototype: object, names: string, cost: (self: This, given: readonly unknown[]) => number): void {
  const functions = prototype as Record<string, Native<This>>;
  for (const name of names.split(' ')) {
    const native = functions[name]!;
    functions[name] = function (...given) {
      if (counting) spend(cost(this, given));
      return native.apply(this, given);
    };
  }
}

const { indexOf, lastIndexOf } = String.prototype;
charge<string>(String.prototype, 'indexOf includes', (text, [wanted, from = 0]) => {
  const found = indexOf.call(text, wanted as string, from as number);
  return (found < 0 ? text.length : found) - (from as number);
});
charge<string>(String.prototype, 'lastIndexOf', (text, [wanted, from = text.length]) => {
  return (from as number) - lastIndexOf.call(text, wanted as string, from as number);
});
charge<string>(String.prototype, 'trim trimStart trimEnd toLowerCase toUpperCase normalize', ({ length }) => length);
// With an expression, these cost what the expression costs.
charge<string>(String.prototype, 'split replaceAll', ({ length }, [by]) => (typeof by === 'string' ? length : 0));
charge<unknown[]>(
  Array.prototype,
  'sort includes indexOf join concat reverse splice shift unshift',
  ({ length }) => length,
);
charge<unknown[]>(Array.prototype, 'slice', ({ length }, [from = 0, to = length]) => {
  const place = (index: number): number => Math.min(length, Math.max(0, index < 0 ? length + index : index));
  return Math.max(0, place(to as number) - place(from as number));
});
