import assert from 'node:assert/strict';
import { loadFramework } from '../../../server/src/core/catalogue/load.ts';
import type { Framework } from '../../../server/src/core/catalogue/types.ts';
import { readFramework } from '../../../server/src/formats/index.ts';
import {
  encode,
  jsonGroups,
  jsonList,
  jsonOwn,
  jsonRows,
  officialWorkbook,
  plainText,
  skillsCsv,
  turtle,
} from '../../support/fixtures/layouts.ts';
import { standIn, type StandIn } from '../../support/fixtures/stand-in.ts';

/** What a layout has room for, besides codes, names, categories, descriptions and definitions. */
interface Room {
  readonly guidance?: boolean;
  readonly url?: boolean;
  readonly attributes?: boolean;
  readonly levels?: boolean;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const nine = standIn('9');
const CSV: Room = { guidance: true, url: true };
const WORKBOOK: Room = { guidance: true, url: true, attributes: true, levels: true };

const LAYOUTS: readonly (readonly [string, Uint8Array, Room])[] = [
  ['the official workbook', officialWorkbook(nine), WORKBOOK],
  ['CSV in Windows-1252', skillsCsv(nine, ',', 'windows-1252'), CSV],
  ['CSV in UTF-8', skillsCsv(nine, ',', 'utf-8'), CSV],
  ['CSV in UTF-8 with a byte order mark', skillsCsv(nine, ',', 'utf-8-bom'), CSV],
  ['CSV in UTF-16', skillsCsv(nine, ',', 'utf-16le'), CSV],
  ['CSV in big-endian UTF-16', skillsCsv(nine, ',', 'utf-16be'), CSV],
  ['CSV with semicolons', skillsCsv(nine, ';', 'windows-1252'), CSV],
  ['CSV with tabs, as Excel saves "Unicode text"', skillsCsv(nine, '\t', 'utf-16le'), CSV],
  ['plain text', utf8(plainText(nine)), {}],
  ['plain text with CRLF', utf8(plainText(nine, '\r\n')), {}],
  ['plain text in Windows-1252', encode(plainText(nine), 'windows-1252'), {}],
  ['a JSON list', utf8(jsonList(nine)), { url: true }],
  ['JSON groups', utf8(jsonGroups(nine)), { url: true }],
  ['JSON rows', utf8(jsonRows(nine)), { url: true }],
  ['our own JSON', utf8(jsonOwn(nine)), WORKBOOK],
  ['Turtle', utf8(turtle(nine)), { url: true }],
];

describe('one framework in every format', () => {
  for (const [layout, bytes, room] of LAYOUTS) {
    it(`is the same from ${layout}`, async () => {
      const { framework, messages } = await load('data', bytes, '9');
      assert.deepEqual(messages, []);
      assert.deepEqual(contentOf(framework), expected(nine, room));
    });
  }

  it('is the same from the SFIA 8 workbook, which has no column for addresses', async () => {
    const eight = standIn('8');
    const { framework, messages } = await load('sfia-8-skills.xlsx', officialWorkbook(eight));
    assert.deepEqual(messages, []);
    assert.deepEqual(contentOf(framework), expected(eight, { ...WORKBOOK, url: false }));
  });
});

async function load(name: string, bytes: Uint8Array, edition?: string) {
  const { framework: raw, problems } = await readFramework({ name, bytes });
  assert.ok(raw, problems.map(({ message }) => message).join('\n'));
  const loaded = loadFramework(raw, { layer: 'folder', name }, edition === undefined ? {} : { edition });
  return { framework: loaded.framework, messages: [...problems, ...loaded.problems].map(({ message }) => message) };
}

/** Everything of a framework except where it stood. */
function contentOf({ id, title, edition, codePattern, levels, skills, attributes }: Framework) {
  return {
    id,
    title,
    edition,
    codePattern,
    levels: levels.map(({ number, name, essence }) => ({ number, name, essence })),
    skills: skills.map(({ source: _source, place: _place, ...rest }) => rest),
    attributes: attributes.map(({ code, name, type, description, levels: texts }) => ({
      code,
      name,
      type,
      description,
      levels: texts,
    })),
  };
}

/** What the stand-in says, built without any reader. */
function expected({ edition, skills, attributes, levels }: StandIn, room: Room) {
  const texts = (all: ReadonlyMap<number, string>) => [...all].map(([level, text]) => ({ level, text }));
  return {
    id: 'sfia',
    title: 'SFIA',
    edition,
    codePattern: '[A-Z]{4}',
    levels: room.levels ? levels : [],
    skills: skills.map(({ guidance, levels: definitions, ...skill }) => ({
      ...skill,
      ...(room.guidance && { guidance }),
      ...(room.url && { url: `https://sfia-online.org/en/skillcode/${edition}/${skill.code}` }),
      levels: texts(definitions),
      edition,
      framework: 'sfia',
    })),
    attributes: !room.attributes
      ? []
      : attributes.map(({ code, name, type, description, levels: all }) => ({
          code,
          name,
          type,
          description,
          levels: texts(all),
        })),
  };
}
