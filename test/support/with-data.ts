/** What a user sees where an organisation has put files of skill data: the files are read by the product itself. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../server/src/core/catalogue/catalogue.ts';
import { loadFramework } from '../../server/src/core/catalogue/load.ts';
import { createService, createTextJudge, type TextJudge } from '../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { readFramework } from '../../server/src/formats/index.ts';
import { readShippedData } from '../../server/src/workspace/shipped-data.ts';
import type { ShippedData } from '../../server/src/workspace/shipped-data.ts';

export interface WithData {
  readonly catalogue: Catalogue;
  /** What the reader and the loader say of the files: `warning level-without-text: Line 3: ...`. */
  readonly told: readonly string[];
  /** The messages of the findings in a document. */
  messages(text: string): string[];
  /** The same with the judge of duties. */
  judged(text: string): string[];
  /** The hover at the first place of `at`, Markdown; '' where there is none. */
  hover(text: string, at: string): string;
}

/** @param files their contents by name, the later ones above the earlier ones */
export async function withData(files: Readonly<Record<string, string | Uint8Array>>): Promise<WithData> {
  const merge = await readShippedData({
    itop: readFileSync('skills-data/ITOP.txt', 'utf8'),
    editions: JSON.parse(readFileSync('skills-data/sfia-editions.json', 'utf8')) as ShippedData['editions'],
  });
  const told: string[] = [];
  const frameworks = [];
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const { framework: raw, problems } = await readFramework({ name, bytes });
    const loaded = raw && loadFramework(raw, { layer: 'workspace', name, date: '2026-11-20' });
    if (loaded !== undefined) frameworks.push(loaded.framework);
    for (const { severity, id, message } of [...problems, ...(loaded?.problems ?? [])])
      told.push(`${severity} ${id}: ${message}`);
  }
  const catalogue = merge(frameworks);
  const service = createService(catalogue);
  let judge: TextJudge | undefined;
  return {
    catalogue,
    told,
    messages: (text) => service.check(service.read(text), DEFAULT_SETTINGS).map(({ message }) => message),
    judged(text) {
      judge ??= createTextJudge(catalogue, readFileSync('skills-data/level-model.bin'));
      return service.check(service.read(text), DEFAULT_SETTINGS, judge).map(({ message }) => message);
    },
    hover(text, at) {
      const offset = text.indexOf(at);
      assert.ok(offset >= 0, `"${at}" does not stand in the document`);
      return service.hover(service.read(text), offset + 1, DEFAULT_SETTINGS)?.markdown ?? '';
    },
  };
}
