/** The report of `lint` for other programs: ESLint's JSON, one array. */
import type { Report, ReportSetup } from './report.ts';

export function createJsonReport({ terminal: { out } }: ReportSetup): Report {
  let isFirst = true;
  return {
    add(result) {
      out(`${isFirst ? '[' : ','}${JSON.stringify(result)}`);
      isFirst = false;
    },
    end() {
      out(isFirst ? '[]\n' : ']\n');
    },
  };
}
