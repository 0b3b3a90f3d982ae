/**
 * All that the product says, in one table for each language. English is the shape of the others, so that the compiler finds
 * what is missing or left over in them. Whoever says something is given a table; there is no language that holds everywhere.
 */
import { english } from './en/index.ts';

export type Messages = typeof english;

export { english };
