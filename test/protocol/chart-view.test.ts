import assert from 'node:assert/strict';
import type { ChartView, RoleChoice } from '../../server/shared/protocol.ts';
import { ROLE_AT, SAVE_CHART, VIEW } from '../../server/shared/protocol.ts';
import { createFolder, removeFolders } from './support/folder.ts';
import { startServer, stopServers } from './support/server.ts';

const TEAM =
  '# Operator\n\nSFIA level 3\n\n- ITOP-3\n\n# Lead\n\nSFIA level 5\n\n- ITOP-5\n- NTAS-3, NTAS-4\n\n## Desirable skills\n\n- SWDN-6\n';

describe('the chart of a role over the protocol', () => {
  afterEach(async () => {
    await stopServers();
    removeFolders();
  });

  async function open(text: string, locale = 'en') {
    const folder = createFolder({ 'team.md': text });
    const server = await startServer({ folders: [folder.uri], locale });
    const uri = `${folder.uri}/team.md`;
    await server.open(uri, text);
    const page = (role: string): string =>
      `role-profiles:/chart/x?${new URLSearchParams({ document: uri, role }).toString()}`;
    return {
      roleAt: async (line: number) =>
        (await server.request<RoleChoice | null>(ROLE_AT, { uri, position: { line, character: 0 } }))?.title,
      view: (role: string) => server.request<ChartView | null>(VIEW, { uri: page(role) }),
      picture: (title: string) => server.request<string | null>(SAVE_CHART, { uri, title }),
    };
  }

  it('is of the role that the cursor stands in', async () => {
    const { roleAt } = await open(TEAM);
    assert.deepEqual(
      [await roleAt(0), await roleAt(5), await roleAt(6), await roleAt(15)],
      ['Operator', 'Operator', 'Lead', 'Lead'],
    );
  });

  it('has a row for each skill, the highest first and what is desirable last, with the place of its citation', async () => {
    const { view } = await open(TEAM);
    const shown = (await view('Lead'))!;
    assert.deepEqual([shown.title, shown.intro, shown.boxes], ['Skills of Lead', ['The role is of level 5.'], 7]);
    assert.deepEqual(
      shown.rows.map(({ name, text, levels, filled, wished, target }) => [
        ...[name, text, levels, filled, wished],
        'line' in target ? target.line : undefined,
      ]),
      [
        ['Infrastructure operations (ITOP)', '5', [5], 5, false, 10],
        ['Network support (NTAS)', '3, 4', [3, 4], 4, false, 11],
        ['Software design (SWDN)', '6 (desirable)', [6], 6, true, 15],
      ],
    );
  });

  it('says so where a role asks for no skill', async () => {
    const { view, picture } = await open('# Operator\n\nNothing yet.\n', 'de');
    assert.deepEqual((await view('Operator'))?.intro, ['Sie verlangt keinen Skill, also gibt es nichts zu zeichnen.']);
    assert.equal(await picture('Operator'), null);
  });

  it('is saved as a picture', async () => {
    const { picture } = await open(TEAM);
    assert.match((await picture('Operator')) ?? '', /^<svg [\s\S]*Skills of Operator[\s\S]*<\/svg>\n$/);
  });
});
