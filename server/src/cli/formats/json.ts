/** The report of `lint` for other programs: ESLint's JSON, one array. */
import type { Terminal } from '../terminal.ts';
import type { Report } from './report.ts';

export function createJsonReport({ out }: Terminal): Report {
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
