/** The arguments as they were typed, taken apart by what options there are. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { CliMessages } from './messages/languages.ts';

type ParseArgsOptionsConfig = NonNullable<ParseArgsConfig['options']>;

type Parsed<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; allowPositionals: true; options: T }>
>;

/** @throws Error in words for the user, where an option is unknown, has no value, or one that it does not take */
export function parseArguments<T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
  say: CliMessages['cli']['options'],
): Parsed<T> {
  const config = { args: [...args], allowPositionals: true as const, options };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) throw new Error(say.unknown(rawName));
    if (option.type === 'boolean' && value !== undefined) throw new Error(say.takesNone(rawName));
    if (option.type === 'string' && value === undefined) throw new Error(say.needsValue(rawName));
    if (option.type === 'string' && inlineValue === false && /^-./.test(value))
      throw new Error(say.ambiguous(rawName, value));
  }
  return parseArgs<{ args: string[]; allowPositionals: true; options: T }>(config);
}

/** The language that the arguments ask for, whatever else is wrong with them. */
export function languageTyped(args: readonly string[]): string | undefined {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { language: { type: 'string' } },
  });
  return typeof values.language === 'string' ? values.language : undefined;
}
