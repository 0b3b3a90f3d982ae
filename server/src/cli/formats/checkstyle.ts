/** The report of `lint` as Checkstyle's XML, which many other programs read. */
import type { Severity } from '../../core/settings.ts';
import { inXml } from '../../../shared/safe-text.ts';
import { slashed } from './paths.ts';
import type { Report, ReportSetup } from './report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

export function createCheckstyleReport({ terminal: { out, cwd } }: ReportSetup): Report {
  let isFirst = true;
  const begin = (): void => {
    if (isFirst) out('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n');
    isFirst = false;
  };
  return {
    add({ filePath, messages }) {
      begin();
      const errors = messages.map(
        ({ ruleId, level, message, line, column }) =>
          `    <error line="${line}" column="${column}" severity="${SEVERITIES[level]}" message="${inXml(message)}" source="role-profiles.${inXml(ruleId)}"/>\n`,
      );
      out(`  <file name="${inXml(slashed(filePath, cwd))}">\n${errors.join('')}  </file>\n`);
    },
    end() {
      begin();
      out('</checkstyle>\n');
    },
  };
}
