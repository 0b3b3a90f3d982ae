/** What the skills matrix says. */
import type { Messages } from '../messages.ts';
import { counted } from './words.ts';

export const matrix: Messages['matrix'] = {
  title: 'Skills-Matrix',
  role: 'Rolle',
  level: 'Stufe',
  file: 'Datei',
  line: 'Zeile',
  namesOfSkills: 'Wie die Codes heißen',
  category: 'Kategorie',
  subcategory: 'Unterkategorie',
  roles: 'Rollen',
  summary: (roles, skills) =>
    roles === 0
      ? 'Keine Rolle verlangt einen Skill.'
      : `${counted(roles, 'Rolle', 'Rollen')} und ${counted(skills, 'Skill', 'Skills')}.`,
  noLevelMeans: 'keine Stufe genannt',
  wished: 'wünschenswert',
  desirable: (levels) => `${levels} (wünschenswert)`,
  chartOf: (role) => `Skills der Rolle ${role}`,
  levelOfRole: (level) => `Die Rolle hat ${level}.`,
  nothingToDraw: 'Sie verlangt keinen Skill, also gibt es nichts zu zeichnen.',
  saveChart: 'Als Bild (SVG) speichern',
  filter: 'Rollen zeigen mit',
  view: {
    category: 'Skills zeigen aus',
    allCategories: 'allen Kategorien',
    noCategory: 'ohne Kategorie',
    columns: 'Spalten',
    byCategory: 'nach Kategorie',
    byCode: 'nach Code',
    byUse: 'häufigste zuerst',
    desirable: '{0}, wünschenswert',
    notAsked: 'nicht verlangt',
    shown: '{0} von {1} Rollen',
    keys: 'Die Pfeiltasten gehen von Zelle zu Zelle. Die Eingabetaste öffnet die Stelle und sortiert auf einer Überschrift.',
    saveAs: 'Speichern als',
    formats: { html: 'HTML zum Drucken', xlsx: 'Arbeitsmappe', csv: 'CSV-Datei', markdown: 'Markdown-Datei' },
  },
  incomplete: 'Nicht alle Dateien wurden angesehen: Es sind zu viele, oder manche sind zu groß.',
};
