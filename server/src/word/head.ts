/** The head of a profile (front matter), filled with the fields of a form that the template of an organisation asks for. */
import { kindOfLabel, labelWords } from './form-labels.ts';

export interface Head {
  /**
   * Takes a field of the document where the template has a key for it.
   * @returns whether it did, so that the field need not stand in the text as well
   */
  take(label: string, value: string): boolean;
  /** Markdown with its fences and an empty line; '' where nothing was taken. */
  markdown(): string;
}

interface Line {
  readonly key: string;
  /** As the template has it. */
  readonly given: string;
  value?: string;
}

/** @param template Markdown; its front matter has a line for each field: `grade:`, or `title: {{title}}` for what asks for the title */
export function createHead(template: string | undefined): Head {
  const lines = linesOf(template ?? '');
  return {
    take(label, value) {
      const kind = kindOfLabel(label);
      const words = labelWords(label);
      const line =
        lines.find(({ key }) => labelWords(key.replaceAll('_', ' ')) === words) ??
        lines.find(({ given }) => kind !== undefined && given.includes(`{{${kind}}}`));
      if (line === undefined || line.value !== undefined || value === '' || value.includes('\n')) return false;
      line.value = value;
      return true;
    },
    markdown() {
      if (lines.every(({ value }) => value === undefined)) return '';
      const written = lines.flatMap(({ key, given, value }) => {
        if (value !== undefined) return [`${key}: ${scalar(value)}`];
        return given === '' || given.includes('{{') ? [] : [`${key}: ${given}`];
      });
      return `---\n${written.join('\n')}\n---\n\n`;
    },
  };
}

/** The keys at the top of the front matter that have a value on their own line, or none yet. */
function linesOf(template: string): Line[] {
  const yaml = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---/.exec(template)?.[1] ?? '';
  return yaml.split(/\r?\n/).flatMap((line) => {
    const [, key, given] = /^([\p{L}][\p{L}\p{N} _-]*):[ \t]*(.*?)[ \t]*$/u.exec(line) ?? [];
    return key === undefined ? [] : [{ key, given: given ?? '' }];
  });
}

/** A value of YAML on one line: quoted where it could be read as anything but these words. */
function scalar(value: string): string {
  const isPlain =
    /^[\p{L}\p{N}](?:[\p{L}\p{N} ().,/&+-]*[\p{L}\p{N}).])?$/u.test(value) &&
    !/^(?:true|false|yes|no|on|off|null)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}
