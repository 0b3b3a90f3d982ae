/** What is wrong in a file of skill data. */
export const data = {
  damaged: (encoding: string) =>
    `Some characters are damaged: they mean nothing in ${encoding} and are shown as \uFFFD. Save the file again as UTF-8.`,
  oddCharacters: 'The file holds characters that no text has (zero bytes); they are left out. Save it again as UTF-8.',
};
