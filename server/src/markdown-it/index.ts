/**
 * `role-profiles/markdown-it`: shows in rendered Markdown what it cites, for site generators. Nothing is read from a disk or sent
 * anywhere: who uses it hands over the files of skill data.
 */
import itop from '../../../skills-data/ITOP.txt';
import editions from '../../../skills-data/sfia-editions.json';
import type { Options, Plugin } from './plugin.ts';
import { createPlugin } from './plugin.ts';

/**
 * @returns the plugin: `markdown.use(await roleProfiles())`
 * @throws Error in words where a file of skill data cannot be used
 */
export function roleProfiles(options: Options = {}): Promise<Plugin> {
  return createPlugin({ itop, editions }, options);
}
