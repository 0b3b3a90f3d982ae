/** The chart of a role: the page that shows it, and the picture that is saved. */
import type { ChartView } from '../../shared/protocol.ts';
import { chartRows, levelsInChart, roleChart } from '../core/service.ts';
import type { Reach } from './comparing.ts';
import { roleAt } from './comparing.ts';
import type { Contexts } from './contexts.ts';
import type { RoleAddress } from './pages.ts';

/** @returns `null` where the document cannot be read any more, or describes no role */
export async function chartView(address: RoleAddress, reach: Reach, contexts: Contexts): Promise<ChartView | null> {
  const found = await roleAt(address, reach, contexts);
  if (found === undefined) return null;
  const { matrix: words, skills, documents } = reach.messages;
  const { role } = found;
  const rows = chartRows(role, reach.messages);
  return {
    kind: 'chart',
    title: words.chartOf(role.title),
    intro: [
      ...(role.level === null ? [] : [words.levelOfRole(skills.levels([role.level]))]),
      ...(rows.length === 0 ? [words.nothingToDraw] : []),
    ],
    columns: { skill: documents.skillColumn, level: words.level },
    boxes: levelsInChart(rows),
    rows: rows.map(({ skill, name, levels, filled }) => ({
      name,
      target: { uri: address.uri, ...skill.start },
      text: levels,
      levels: skill.levels,
      filled,
      wished: skill.wished,
    })),
    save: words.saveChart,
  };
}

/** @returns `null` where there is nothing to draw */
export async function chartPicture(address: RoleAddress, reach: Reach, contexts: Contexts): Promise<string | null> {
  const role = (await roleAt(address, reach, contexts))?.role;
  return role === undefined || role.skills.length === 0 ? null : roleChart(role, reach.messages);
}
