import assert from 'node:assert/strict';
import type { SkillsNode, SkillsPlace } from '../../../server/shared/skills-view.ts';
import { createCatalogue } from '../../../server/src/core/catalogue/catalogue.ts';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import { createService } from '../../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../../server/src/core/settings.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import { service, shippedCatalogue } from '../../support/check.ts';

const below = (place?: SkillsPlace, from = service): string[] => from.skillsBelow(place, DEFAULT_SETTINGS).map(shown);

function shown(node: SkillsNode): string {
  return node.kind === 'group'
    ? `${node.title} (${node.skills})`
    : `${node.code} ${node.name}: ${node.levels.map(({ level }) => level).join(', ')}`;
}

describe('the tree of skills', () => {
  it('begins with the framework, and leads to each skill once', () => {
    assert.deepEqual(below(), ['SFIA 9 (147)']);
    const found: string[] = [];
    const walk = (place?: SkillsPlace): void => {
      for (const node of service.skillsBelow(place, DEFAULT_SETTINGS)) {
        if (node.kind === 'group') walk(node.place);
        else found.push(node.code);
      }
    };
    walk();
    assert.equal(found.length, 147);
    assert.equal(new Set(found).size, 147);
  });

  it('has categories, subcategories and skills in the order of their names', () => {
    const categories = below({ framework: 'sfia' });
    assert.equal(categories[0], 'Change and transformation (16)');
    const category = 'Delivery and operation';
    assert.ok(below({ framework: 'sfia', category }).includes('Technology management (11)'));
    const skills = below({ framework: 'sfia', category, subcategory: 'Technology management' });
    assert.ok(skills.includes('ITOP Infrastructure operations: 1, 2, 3, 4, 5'));
    const names = skills.map((line) => line.slice(5));
    assert.deepEqual(names, names.toSorted());
    assert.deepEqual(below({ framework: 'sfia', category: 'No such category' }), []);
  });

  it('has a framework of its own for skills of the house, in its categories or in none', async () => {
    const house = {
      id: 'acme',
      title: 'Acme skills',
      codePattern: 'AC-[A-Z]{3}',
      skills: [
        { code: 'AC-ROP', name: 'Ropes', category: 'Yard', levels: [{ level: 1, text: 'Ties a knot.' }] },
        { code: 'AC-TEA', name: 'Tea', levels: [{ level: 1, text: 'Boils water.' }] },
      ],
    };
    const bytes = new TextEncoder().encode(JSON.stringify(house));
    const read = await readFramework({ name: 'acme.framework.json', bytes });
    const { framework } = loadFramework(read.framework!, { layer: 'workspace', name: 'acme.framework.json' });
    const catalogue = createCatalogue(shippedCatalogue.index, [...shippedCatalogue.frameworks, framework]);
    const own = createService(catalogue);
    assert.ok(below(undefined, own).includes('Acme skills (2)'));
    assert.deepEqual(below({ framework: 'acme' }, own), ['Yard (1)', 'AC-TEA Tea: 1']);
    assert.deepEqual(below({ framework: 'acme', category: 'Yard' }, own), ['AC-ROP Ropes: 1']);
  });

  it('cites in the style of the house', () => {
    assert.equal(service.citationFor('ITOP', 4, DEFAULT_SETTINGS), 'ITOP-4');
    assert.equal(service.citationFor('ITOP', undefined, DEFAULT_SETTINGS), 'Infrastructure operations (ITOP)');
    const settings = { ...DEFAULT_SETTINGS, citationStyle: 'Name (CODE) level N' } as const;
    assert.equal(service.citationFor('ITOP', 4, settings), 'Infrastructure operations (ITOP) level 4');
    assert.equal(service.citationFor('XXXX', 4, settings), undefined);
  });

  it('explains a skill as the hover over its citation does', () => {
    const document = service.read('This role needs ITOP-4 of SFIA.\n');
    const hover = service.hover(document, 17, DEFAULT_SETTINGS)!.markdown;
    assert.equal(service.skillText('ITOP', 4, DEFAULT_SETTINGS), hover);
    assert.equal(service.skillText('XXXX', 4, DEFAULT_SETTINGS), '');
  });
});
