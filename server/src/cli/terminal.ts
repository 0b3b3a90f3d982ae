/** Where the command line writes to, and how it may look there. */
export interface Terminal {
  readonly cwd: string;
  out(text: string): void;
  err(text: string): void;
  readonly colours: boolean;
  /** Waits until what was written has been taken, so that no more of it waits in memory. */
  drained?(): Promise<void>;
  /** All of standard input. */
  input?(): Promise<string>;
  /** Standard input as it comes; it ends early where somebody interrupts. */
  pieces?(): AsyncIterable<Uint8Array>;
  /** Shows how far the work is, where somebody looks; without `done` it takes that away. */
  progress?(done: number | undefined, of: number): void;
  /** Whether somebody has asked to stop. */
  interrupted?(): boolean;
}

export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue';

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
};

/** Colours only where a person looks at them. */
export function paint({ colours }: Terminal, text: string, ...styles: readonly Style[]): string {
  if (!colours) return text;
  return styles.reduce((painted, style) => `\u001B[${CODES[style][0]}m${painted}\u001B[${CODES[style][1]}m`, text);
}

/** The length of the longest of some texts, however many there are. */
export function longest(texts: readonly string[]): number {
  let length = 0;
  for (const text of texts) if (text.length > length) length = text.length;
  return length;
}
