/** The command line's own words, beside all that the product says. English is the shape of the other languages. */
import { messagesIn } from '../../core/messages/languages.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';

/** What the product says, and what the command line says beyond that. */
export type CliMessages = Messages & { readonly cli: typeof english };

const tables: Readonly<Record<string, typeof english>> = { en: english, de: german };

/** @param tag as it was typed; English where it names no language that there is, or nothing */
export function cliMessagesIn(tag: string | undefined): CliMessages {
  const messages = messagesIn(tag);
  return { ...messages, cli: tables[messages.language] ?? english };
}
