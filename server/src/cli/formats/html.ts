/** The report of `lint` as a page that needs nothing beside it: figures on top, then what was found, role by role. */
import { inXml } from '../../../shared/safe-text.ts';
import type { Severity } from '../../core/settings.ts';
import { addTo, noCounts, sumOf } from './counts.ts';
import { STYLE } from './html-style.ts';
import { slashed } from './paths.ts';
import type { LintMessage, LintResult, Report, ReportSetup } from './report.ts';

type Say = ReportSetup['messages']['lintReport'];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export function createHtmlReport({ terminal, messages: { lintReport: say, rules, language } }: ReportSetup): Report {
  const counts = noCounts();
  const byRule = new Map<string, number>();
  const sections: string[] = [];
  let files = 0;
  const titleOf = (id: string): string => (Object.hasOwn(rules, id) ? rules[id as keyof typeof rules].title : id);
  return {
    add(result) {
      files += 1;
      addTo(counts, result.messages);
      for (const { ruleId } of result.messages) byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1);
      if (result.messages.length > 0) sections.push(sectionOf(result, terminal.cwd, say, titleOf));
    },
    end(isComplete) {
      const all = sumOf(counts);
      const figures: [string, number, string][] = [
        [say.files, files, ''],
        [say.filesWithFindings, sections.length, ''],
        ...SEVERITIES.map((severity): [string, number, string] => [
          say.severities[severity],
          counts[severity],
          severity,
        ]),
      ];
      terminal.out(
        [
          '<!DOCTYPE html>',
          `<html lang="${language}">`,
          '<head>',
          '<meta charset="utf-8">',
          '<meta name="viewport" content="width=device-width, initial-scale=1">',
          `<title>${inXml(say.title)}</title>`,
          `<style>${STYLE}</style>`,
          '</head>',
          '<body>',
          `<h1>${inXml(say.title)}</h1>`,
          ...(isComplete ? [] : [`<p class="incomplete" role="alert">${inXml(say.incomplete)}</p>`]),
          '<dl class="figures">',
          ...figures.map(
            ([name, value, kind]) =>
              `<div class="${kind}"><dt>${inXml(name)}</dt><dd>${value.toLocaleString(language)}</dd></div>`,
          ),
          '</dl>',
          ...(all === 0 ? [`<p>${inXml(say.nothing(files))}</p>`] : [rulesOf(byRule, say, titleOf, language)]),
          ...(all === 0 ? [] : [`<h2>${inXml(say.byRole)}</h2>`, ...sections]),
          '</body>',
          '</html>\n',
        ].join('\n'),
      );
    },
  };
}

function rulesOf(
  byRule: ReadonlyMap<string, number>,
  say: Say,
  titleOf: (id: string) => string,
  language: string,
): string {
  const rows = [...byRule]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(
      ([id, times]) =>
        `<tr><td>${inXml(titleOf(id))} <code>${inXml(id)}</code></td><td class="number">${times.toLocaleString(language)}</td></tr>`,
    );
  return [
    `<h2>${inXml(say.rules)}</h2>`,
    `<table class="rules"><thead><tr><th scope="col">${inXml(say.rule)}</th><th scope="col">${inXml(say.times)}</th></tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody></table>`,
  ].join('\n');
}

/** What was found in one file, under the title of each role in the order of the document. */
function sectionOf({ filePath, messages }: LintResult, cwd: string, say: Say, titleOf: (id: string) => string): string {
  const roles = new Map<string, LintMessage[]>();
  for (const message of messages) {
    const known = roles.get(message.role ?? '');
    if (known === undefined) roles.set(message.role ?? '', [message]);
    else known.push(message);
  }
  const file = inXml(slashed(filePath, cwd));
  return [...roles]
    .map(([role, found]) => {
      const rows = found.map(
        ({ ruleId, level, message, line }) =>
          `<tr class="${level}"><td class="severity">${inXml(say.severity[level])}</td><td>${inXml(say.line(line))}</td><td>${inXml(message)}<br><small title="${inXml(ruleId)}">${inXml(titleOf(ruleId))}</small></td></tr>`,
      );
      return [
        '<section>',
        `<h3>${inXml(role === '' ? say.noRole : role)} <small>${file}</small></h3>`,
        `<table><tbody>${rows.join('\n')}</tbody></table>`,
        '</section>',
      ].join('\n');
    })
    .join('\n');
}
