/** The rows of a table that stands in a text: CSV, whatever parts its cells. */
import Papa from 'papaparse';

/** Never throws. Rows without any words are left out. @param most rows beyond are not read */
export function readRows(text: string, most: number): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { skipEmptyLines: 'greedy', preview: most, delimitersToGuess: [',', ';', '\t'] })
    .data;
}
