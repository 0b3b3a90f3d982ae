// What the bundler makes of files that are no code.
declare module '*.txt' {
  const text: string;
  export default text;
}

declare module '*.md' {
  const text: string;
  export default text;
}

declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
