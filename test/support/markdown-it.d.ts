/** The part of the library's interface that the tests use; the package brings no types. */
declare module 'markdown-it' {
  export default class MarkdownIt {
    constructor(options: { html?: boolean; linkify?: boolean });
    readonly linkify: { set(options: { fuzzyLink: boolean }): void };
    render(markdown: string): string;
    use(plugin: (markdown: never) => unknown): this;
    readonly core: {
      readonly ruler: {
        push(name: string, rule: (state: { readonly src: string; readonly tokens: object }) => void): void;
      };
    };
    readonly renderer: { render(tokens: never, options: never, env: never): string };
  }
}
