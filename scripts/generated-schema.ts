/** The schema of the team's settings in German: all of the English one, but for what it says to people. */
import { readFileSync } from 'node:fs';
import { german } from '../server/src/core/messages/de/index.ts';
import { rules } from '../server/src/core/rules/index.ts';

const HERE = 'Gilt ab dem Ordner dieser Datei.';
const TAKES_BACK = 'Mit ! davor nimmt ein Muster zurück, was die Muster vor ihm nennen.';

const TITLE = 'Einstellungen von Role Profiles';
const DESCRIPTION =
  'Die Einstellungen des Teams, für die Dokumente in diesem Ordner und darunter. Sie gehen den Einstellungen des Editors vor; die Befehlszeile verwendet sie auch.';

/** What is said of each setting. */
const SETTINGS: Readonly<Record<string, string>> = {
  $schema: 'Wo dieses Schema liegt. Editoren verwenden es.',
  edition:
    'Die Ausgabe von SFIA, die Dokumente meinen, wenn sie keine nennen: weder am Anfang der Datei (sfia-edition: 8) noch durch ihre Links.',
  rules: 'Als was jede Regel ihre Befunde meldet. Regeln, die hier nicht stehen, behalten ihre Voreinstellung.',
  citationStyle: 'Wie Vervollständigungen einen Skill mit Stufe schreiben, und was „Als ... schreiben“ daraus macht.',
  include: `Welche Dokumente geprüft werden, als Muster wie profiles/**/*.md. Ist die Liste leer, sind es alle Markdown-Dateien. ${HERE} ${TAKES_BACK}`,
  exclude: `Welche Dokumente nicht geprüft werden, als Muster wie drafts/**. ${HERE} ${TAKES_BACK}`,
  skillsData: `Dateien oder Ordner mit Skill-Daten, die neben dem Ordner skills-data gelesen werden: Arbeitsmappen, CSV-, JSON-, Text- oder Turtle-Dateien. ${HERE}`,
  sections:
    'Die Überschriften, die jedes Profil hat, in ihrer Reihenfolge, etwa Zweck der Stelle. Die Regel missing-section nennt die fehlenden und fügt sie ein.',
  fields:
    'Die Felder, die jedes Profil am Anfang der Datei hat, in ihrer Reihenfolge, etwa title. Die Regel missing-section nennt die fehlenden und fügt sie ein.',
  mostSkills: 'Wie viele Skills eine Rolle verlangen darf, bevor die Regel many-skills sagt, dass es zu viele sind.',
};

interface Described {
  description?: string;
  properties?: Record<string, Described>;
}

/** @throws Error where a setting has no words in German, or words are left over */
export function germanSchema(): string {
  const english = readFileSync(new URL('../skills-data/settings.schema.json', import.meta.url), 'utf8');
  const schema = JSON.parse(english) as Described & { title: string; properties: Record<string, Described> };
  const named = Object.keys(schema.properties).sort().join(', ');
  const known = Object.keys(SETTINGS).sort().join(', ');
  if (named !== known) throw new Error(`scripts/generated-schema.ts tells of ${known}, and the settings are ${named}`);
  schema.title = TITLE;
  schema.description = DESCRIPTION;
  for (const [name, property] of Object.entries(schema.properties)) property.description = SETTINGS[name]!;
  for (const { id } of rules) schema.properties['rules']!.properties![id]!.description = german.rules[id].summary;
  return JSON.stringify(schema, null, 2);
}
