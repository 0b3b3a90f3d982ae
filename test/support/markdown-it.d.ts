/** The part of the library's interface that the tests use; the package brings no types. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options: { html?: boolean; linkify?: boolean });
    readonly linkify: { set(options: { fuzzyLink: boolean }): void };
    render(markdown: string): string;
  }
}
