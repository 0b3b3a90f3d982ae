/** A plugin for markdown-it that shows what a text cites. It reads as the editor and the command line do. */
import type { MarkdownItLike } from '../../shared/citation-marks.ts';
import { showCitations } from '../../shared/citation-marks.ts';
import { loadFramework } from '../core/catalogue/load.ts';
import type { Framework } from '../core/catalogue/types.ts';
import { messagesIn } from '../core/messages/languages.ts';
import { createService } from '../core/service.ts';
import { DEFAULT_SETTINGS } from '../core/settings.ts';
import { readFramework } from '../formats/index.ts';
import type { ShippedData } from '../workspace/shipped-data.ts';
import { readShippedData } from '../workspace/shipped-data.ts';

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

export type Plugin = <Markdown extends MarkdownItLike>(markdown: Markdown) => Markdown;

/**
 * Reads the skill data. @returns the plugin: `markdown.use(plugin)`
 * @throws Error in words where a file of skill data cannot be used
 */
export async function createPlugin(
  data: Omit<ShippedData, 'levelModel'>,
  { skillsData = [], edition = DEFAULT_SETTINGS.edition, language, definitions = false, findings = false }: Options,
): Promise<Plugin> {
  const messages = messagesIn(language);
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
