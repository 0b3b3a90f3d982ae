/** What a spreadsheet makes of a range: `3-5` typed into a cell becomes the fifth of March. */

/** In UTF-16 code units, as a cell shows it with its time. */
const LONGEST_DATE = 40;

/** The beginnings of the names of months in the languages in which spreadsheets are used most. */
const MONTH =
  '(?:jan|feb|f[eé]v|m[aä]r|mrz|mrt|maa|apr|avr|abr|ma[iy]|mag|mei|jun|juin|giu|jul|juil|lug|aug|ao[uû]t|ago|sep|set|okt|oct|ott|nov|de[czs]|d[eé]c|dic|ene|gen)\\p{L}{0,7}\\.?';

const WITH_MONTH = new RegExp(
  `^(?:\\d{1,4}[\\s./-]{0,2}${MONTH}|${MONTH}[\\s./-]{0,2}\\d{1,4})(?:[\\s,./-]{1,2}\\d{2,4})?$`,
  'iu',
);

/** `2026-05-03`, `3/5/2026`, `03.05.26`. */
const NUMBERS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

const TIME = /[\sT]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[AP]M|Z)?$/i;

/** Days since 1900, which a cell holds whose format was lost: from the years 1982 to 2064. */
const SERIAL = /^[3-5]\d{4}$/;

/** More than any framework has levels: a number above it is the year or the day of a date. */
const HIGHEST_LEVEL = 20;

/** Whether a cell that should list levels holds a date. A list such as `1/2/3` is none. */
export function isDate(cell: string): boolean {
  const text = cell.trim();
  if (text.length > LONGEST_DATE) return false;
  const day = text.replace(TIME, '');
  if (SERIAL.test(day) || WITH_MONTH.test(day)) return true;
  const [, first, , second, third] = NUMBERS.exec(day) ?? [];
  return [first, second, third].some((part) => Number(part) > HIGHEST_LEVEL);
}
