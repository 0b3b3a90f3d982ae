/** The servers that are compared, each with the same content in its own language. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { officialWorkbook } from '../support/fixtures/layouts.ts';
import { bundle, cache, project } from './bundle.ts';
import { roleProfiles } from './document.ts';
import { skillLevels, wholeFramework } from './framework.ts';
import type { Peer } from './peers.ts';
import { install, jsonServer, yamlServer } from './peers.ts';

/** A server, and the document of 100 kB that it is given. */
export interface Subject {
  readonly name: string;
  /** Arguments of Node that start it. */
  readonly command: readonly string[];
  readonly folder: string;
  readonly document: { readonly uri: string; readonly languageId: string; readonly text: string };
  /** Where completion is asked for; offset in the text. */
  readonly completeAt: number;
  /** What `workspace/configuration` is answered with, by section. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const LENGTH = 100_000;

/** @returns ours first, then the floor, then the peers; and why a peer is missing */
export async function subjects(): Promise<{ readonly measured: Subject[]; readonly missing: string[] }> {
  const server = path.join(project, 'dist/server.js'); // as it ships: `npm run bench` builds it first
  const bare = path.join(cache, 'folder');
  const withData = path.join(cache, 'folder-with-workbook');
  mkdirSync(bare, { recursive: true });
  mkdirSync(path.join(withData, 'skills-data'), { recursive: true });
  writeFileSync(path.join(withData, 'skills-data/framework.xlsx'), officialWorkbook(wholeFramework()));

  const markdown = (folder: string): Pick<Subject, 'folder' | 'document' | 'completeAt' | 'settings'> => {
    const text = `${roleProfiles(LENGTH)}\nWhat else you bring: manage\n`;
    const uri = pathToFileURL(path.join(folder, 'profiles.md')).toString();
    return { folder, document: { uri, languageId: 'markdown', text }, completeAt: text.length - 1, settings: {} };
  };
  const measured: Subject[] = [
    { name: 'Role Profiles', command: [server, '--stdio'], ...markdown(bare) },
    { name: 'Role Profiles with a workbook', command: [server, '--stdio'], ...markdown(withData) },
    { name: 'floor', command: [await bundle('test/bench/floor-server'), '--stdio'], ...markdown(bare) },
  ];
  const missing: string[] = [];
  for (const [peer, make] of [
    [yamlServer, yaml],
    [jsonServer, json],
  ] as const) {
    try {
      measured.push(make(peer, install(peer), bare));
    } catch (error) {
      missing.push(
        `${peer.package} could not be had from npm: ${error instanceof Error ? error.message : 'no reason'}`,
      );
    }
  }
  return { measured, missing };
}

/** Skill-levels as an enumeration: both peers complete, explain and check its values. */
function schema(): object {
  const levels = skillLevels();
  return {
    type: 'array',
    items: {
      type: 'object',
      properties: {
        skill: {
          type: 'string',
          enum: levels.map(({ label }) => label),
          markdownEnumDescriptions: levels.map(({ text }) => text),
        },
        duty: { type: 'string' },
      },
    },
  };
}

function yaml(peer: Peer, program: string, folder: string): Subject {
  const file = path.join(cache, 'skill-levels.schema.json');
  writeFileSync(file, JSON.stringify(schema()));
  const text = `${entries()
    .map(({ skill, duty }) => `- skill: ${skill}\n  duty: ${duty}\n`)
    .join('')}- skill: `;
  return {
    name: `${peer.package} ${peer.version}`,
    command: [program, '--stdio'],
    folder,
    document: { uri: pathToFileURL(path.join(folder, 'profiles.yaml')).toString(), languageId: 'yaml', text },
    completeAt: text.length,
    settings: {
      yaml: {
        schemas: { [pathToFileURL(file).toString()]: '*.yaml' },
        schemaStore: { enable: false },
        completion: true,
        hover: true,
        validate: true,
        maxItemsComputed: 5000,
      },
    },
  };
}

function json(peer: Peer, program: string, folder: string): Subject {
  const text = JSON.stringify([...entries(), { skill: '' }], null, 1);
  const uri = 'skill-levels://schema';
  return {
    name: `vscode-json-language-server (${peer.package} ${peer.version})`,
    command: [program, '--stdio'],
    folder,
    document: { uri: pathToFileURL(path.join(folder, 'profiles.json')).toString(), languageId: 'json', text },
    completeAt: text.lastIndexOf('""') + 1,
    settings: {
      json: { schemas: [{ fileMatch: ['*.json'], url: uri, schema: schema() }], validate: { enable: true } },
    },
  };
}

/** As many citations in 100 kB as the role profiles have, with as many words between them. */
function entries(): { readonly skill: string; readonly duty: string }[] {
  const levels = skillLevels();
  const duty =
    'You look after the machines in the cellar, agree with the captains on the timetable and all that hangs on it, ' +
    'write down what went wrong, explain the plans to whoever asks and report what you found to the head of the shift. ' +
    'You do so every week.';
  return Array.from({ length: Math.floor(LENGTH / 290) }, (_, i) => ({
    skill: levels[(i * 37) % levels.length]!.label,
    duty,
  }));
}
