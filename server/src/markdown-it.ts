/**
 * `role-profiles/markdown-it`: a plugin for markdown-it, and so for site generators, that shows what a text cites. It reads as the
 * editor and the command line do. Nothing is read from a disk or sent anywhere: who uses it hands over the files of skill data.
 */
import type { MarkdownItLike } from '../shared/citation-marks.ts';
import { showCitations } from '../shared/citation-marks.ts';
import { loadFramework } from './core/catalogue/load.ts';
import type { Framework } from './core/catalogue/types.ts';
import { messagesIn } from './core/messages/languages.ts';
import { createService } from './core/service.ts';
import { DEFAULT_SETTINGS } from './core/settings.ts';
import { readFramework } from './formats/index.ts';
import { shippedBy } from './shipped.ts';
import { readShippedData } from './workspace/shipped-data.ts';

export interface Options {
  /** Files of skill data, as an organisation has them: workbook, CSV, JSON, Turtle or plain text. */
  readonly skillsData?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The edition of SFIA where a text states none. */
  readonly edition?: string;
  /** `en` or `de`. */
  readonly language?: string;
  /** The definitions of the cited skills stand behind the text. They may be licensed: look who sees the page. */
  readonly definitions?: boolean;
  /** What is wrong is marked as well. */
  readonly findings?: boolean;
}

/**
 * Reads the skill data. @returns the plugin: `markdown.use(plugin)`
 * @throws Error in words where a file of skill data cannot be used
 */
export async function roleProfiles({
  skillsData = [],
  edition = DEFAULT_SETTINGS.edition,
  language,
  definitions = false,
  findings = false,
}: Options = {}): Promise<<Markdown extends MarkdownItLike>(markdown: Markdown) => Markdown> {
  const messages = messagesIn(language);
  const { data } = shippedBy(() => Promise.reject(new Error('The level model is not read here.')));
  const [withAdded, added] = await Promise.all([
    readShippedData(data),
    Promise.all(skillsData.map((file) => frameworkIn(file, edition))),
  ]);
  const service = createService(withAdded(added), messages);
  const settings = { ...DEFAULT_SETTINGS, edition };
  return (markdown) =>
    showCitations(markdown, (text) => {
      const document = service.read(text);
      return service.preview(document, settings, {
        definitions,
        findings: findings ? service.check(document, settings) : [],
      });
    });
}

async function frameworkIn(
  file: { readonly name: string; readonly bytes: Uint8Array },
  edition: string,
): Promise<Framework> {
  const { framework: raw, problems } = await readFramework(file);
  if (raw === undefined) throw new Error(`${file.name}: ${problems[0]?.message ?? 'nothing in it can be used'}`);
  return loadFramework(raw, { layer: 'user', name: file.name }, { edition }).framework;
}
