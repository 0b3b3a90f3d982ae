/** The report of `lint` as SARIF 2.1.0, which code scanning reads. */
import { pathToFileURL } from 'node:url';
import { rules } from '../../core/service.ts';
import type { Severity } from '../../core/settings.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { asUri } from './paths.ts';
import type { LintMessage, Report, ReportSetup } from './report.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const ROOT = 'WORKINGDIRECTORY';

export function createSarifReport({ terminal, version, messages }: ReportSetup): Report {
  const { out, cwd } = terminal;
  const rest = {
    tool: { driver: { name: 'role-profiles', version, rules: rules.map(({ id }) => ruleOf(id, messages)) } },
    originalUriBaseIds: { [ROOT]: { uri: pathToFileURL(`${cwd}/`).toString() } },
    columnKind: 'utf16CodeUnits',
  };
  let isFirst = true;
  const begin = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{${JSON.stringify(rest).slice(1, -1)},"results":[`;
  return {
    add({ filePath, messages: found }) {
      for (const message of found) {
        out(`${isFirst ? begin : ','}${JSON.stringify(resultFrom(message, asUri(filePath, cwd)))}`);
        isFirst = false;
      }
    },
    end(isComplete) {
      const invocations = [{ executionSuccessful: isComplete }];
      out(`${isFirst ? begin : ''}],"invocations":${JSON.stringify(invocations)}}]}\n`);
    },
  };
}

function ruleOf(id: (typeof rules)[number]['id'], { rules: say }: Messages) {
  const { defaultSeverity } = rules.find((rule) => rule.id === id)!;
  const { title, summary } = say[id];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: summary },
    defaultConfiguration:
      defaultSeverity === 'off' ? { enabled: false } : { enabled: true, level: LEVELS[defaultSeverity] },
  };
}

function resultFrom({ ruleId, level, message, line, column, endLine, endColumn }: LintMessage, uri: string) {
  const isAbsolute = uri.startsWith('file:');
  return {
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
    level: LEVELS[level],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, ...(!isAbsolute && { uriBaseId: ROOT }) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}
