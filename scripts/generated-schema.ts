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
  extends:
    'Andere Einstellungsdateien, über die diese gelegt wird, etwa .role-profiles-shared.json: Was sie nicht sagt, gilt so, wie jene es sagen, die spätere zuerst. Gilt ab dem Ordner dieser Datei; Pfade und Muster in jenen gelten ab dem ihren.',
  overrides: 'Regeln und Ausgabe nur für einige Dokumente. Wo mehrere Einträge ein Dokument nennen, gilt der spätere.',
  'overrides.files': `Die Dokumente, für die der Eintrag gilt, als Muster wie archive/**. ${HERE} ${TAKES_BACK}`,
  dictionary: 'Was Ihr Eigenes und deshalb bekannt ist: Keine Regel nennt es unbekannt, aufgegeben oder falsch.',
  'dictionary.codes': 'Eigene Codes, etwa TOAS.',
  'dictionary.names': 'Eigene Namen, etwa Toasten, für welchen Skill sie auch stehen.',
  accepted:
    'Befunde, die so sein sollen und nicht gemeldet werden, für das, was nicht in ein Dokument geschrieben werden darf.',
  'accepted.rule': 'Die Regel, die den Befund meldet.',
  'accepted.code': 'Der Skill, um den es geht. Ohne Code sind alle Befunde der Regel akzeptiert.',
  'accepted.files': `Die Dokumente, in denen der Befund akzeptiert ist, als Muster wie kitchen/**. ${HERE} Ohne files gilt es in allen Dokumenten.`,
  mostSkills: 'Wie viele Skills eine Rolle verlangen darf, bevor die Regel many-skills sagt, dass es zu viele sind.',
};

interface Described {
  description?: string;
  enumDescriptions?: string[];
  properties?: Record<string, Described>;
  items?: Described;
}

/** @throws Error where a setting has no words in German, or words are left over */
export function germanSchema(): string {
  const english = readFileSync(new URL('../skills-data/settings.schema.json', import.meta.url), 'utf8');
  const schema = JSON.parse(english) as Described & { title: string; properties: Record<string, Described> };
  const described = describedIn(schema);
  const named = [...described.keys()].sort().join(', ');
  const known = Object.keys(SETTINGS).sort().join(', ');
  if (named !== known) throw new Error(`scripts/generated-schema.ts tells of ${known}, and the settings are ${named}`);
  schema.title = TITLE;
  schema.description = DESCRIPTION;
  for (const [name, property] of described) property.description = SETTINGS[name]!;
  for (const { id } of rules) schema.properties['rules']!.properties![id]!.description = german.rules[id].summary;
  described.get('accepted.rule')!.enumDescriptions = rules.map(({ id }) => german.rules[id].summary);
  return JSON.stringify(schema, null, 2);
}

/** The settings and what their entries are made of, but for the single rules: `overrides.files`. */
function describedIn({ properties = {} }: Described): Map<string, Described> {
  const all = new Map<string, Described>();
  for (const [name, property] of Object.entries(properties)) {
    all.set(name, property);
    const inside = name === 'rules' ? {} : (property.properties ?? property.items?.properties ?? {});
    for (const [own, one] of Object.entries(inside)) if (one.description !== undefined) all.set(`${name}.${own}`, one);
  }
  return all;
}
