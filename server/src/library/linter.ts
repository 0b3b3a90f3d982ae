/** Finds and mends what is wrong in texts, for programs. */
import type { Document, Finding, Service } from '../core/service.ts';
import {
  atOnce,
  createService,
  createTextJudge,
  isLevelModel,
  MOST_ROUNDS,
  ruleIds,
  textAfter,
} from '../core/service.ts';
import { DEFAULT_SETTINGS, mergeSettings, parseSettings } from '../core/settings.ts';
import { isBytes, messagesOf, textOf } from './arguments.ts';
import { innerOf } from './catalogue.ts';
import type * as Api from './role-profiles.d.ts';

export const createLinter: typeof Api.createLinter = (options) => {
  const { catalogue, settings: stated, language, levelModel } = options ?? {};
  const inner = innerOf(catalogue);
  const messages = messagesOf(language);
  if (levelModel !== undefined && !(isBytes(levelModel) && isLevelModel(levelModel)))
    throw new TypeError('role-profiles: `levelModel` has to be the bytes of level-model.bin, as a Uint8Array.');
  const service = createService(inner, messages);
  const parsed = parseSettings(stated, ruleIds, messages);
  const settings = mergeSettings(DEFAULT_SETTINGS, parsed.settings);
  const judge = levelModel && createTextJudge(inner, levelModel);
  const check = (document: Document): readonly Finding[] => service.check(document, settings, judge);

  return Object.freeze({
    problems: parsed.problems.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')),
    lint(text: string) {
      const document = service.read(textOf(text));
      return check(document).map((finding) => plain(finding, document));
    },
    fix(text: string) {
      let document = service.read(textOf(text));
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const edits = atOnce(service.fixAll(document, settings, check(document)));
        if (edits.length === 0) break;
        document = service.read(textAfter(document.text.toString(), edits));
      }
      return document.text.toString();
    },
  });
};

export const parseProfile: typeof Api.parseProfile = (text, catalogue) => {
  const service: Service = createService(innerOf(catalogue));
  const { cites, roles, citations } = service.inspect(service.read(textOf(text)));
  return {
    cites: cites.yes,
    roles: roles.map(({ title, level, start }) => ({ title, level, start })),
    citations: citations.map(({ role, code, name, levels, stance, start, end, duties }) => ({
      role,
      code,
      name,
      levels,
      stance,
      start,
      end,
      duties,
    })),
  };
};

function plain({ rule, severity, message, start, end, fixes = [] }: Finding, { text }: Document): Api.Finding {
  return {
    rule,
    severity,
    message,
    start,
    end,
    from: text.positionAt(start),
    to: text.positionAt(end),
    fixes: fixes.map(({ title, edits, sure = false }) => ({ title, edits: edits.map((edit) => ({ ...edit })), sure })),
  };
}
