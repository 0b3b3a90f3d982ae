/** A list of what somebody can do, as a file holds it: Markdown as it stands, the rows of a CSV file as items of a list. */
import { decodeText } from '../formats/encoding.ts';

/** Nobody has more skills. */
const MOST_ROWS = 1_000;
const IS_TABLE = /\.(?:csv|tsv)$/i;

/** @param name of the file; its ending says what it is */
export async function personListAsMarkdown(name: string, bytes: Uint8Array): Promise<string> {
  const { text } = decodeText(bytes);
  if (!IS_TABLE.test(name)) return text;
  const { readRows } = await import('../formats/rows.ts');
  return readRows(text.replace(/\r\n?/g, '\n'), MOST_ROWS).map(itemOf).join('');
}

/** `- Network support (NTAS): level 3`, whatever the order of the cells. Headers make an item that names no skill. */
function itemOf(row: readonly string[]): string {
  const cells = row.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const code = cells.find((cell) => /^[A-Z]{4}$/.test(cell));
  const level = cells.map((cell) => /^\D{0,10}([1-7])\b/.exec(cell)?.[1]).find((one) => one !== undefined);
  const name = cells.find((cell) => cell !== code && /\p{L}{2}/u.test(cell) && !/^\D{0,10}\d\b/.test(cell));
  const skill = name === undefined ? code : code === undefined ? name : `${name} (${code})`;
  if (skill === undefined) return '';
  return `- ${skill.replace(/[\\|`]/g, '\\$&')}${level === undefined ? '' : `: level ${level}`}\n`;
}
