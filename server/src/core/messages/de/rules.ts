/** What the rules are called and say. */
import type { Messages } from '../messages.ts';
import type { Differences } from '../types.ts';
import {
  THIS_DUTY,
  capitalised,
  inPlaces,
  level,
  levels,
  listed,
  number,
  onLevels,
  quote,
  quoted,
  readsLike,
} from './words.ts';

const AT = { before: 'vor', behind: 'hinter' } as const;
const THE_OTHER_WAY = { before: 'dahinter', behind: 'davor' } as const;

export const rules: Messages['rules'] = {
  'unknown-skill': {
    title: 'Unbekannter Code',
    summary: 'Ein Code, den keine Ausgabe des Rahmenwerks kennt.',
    found: (code, nearest) =>
      `Kein Skill hat den Code ${code}.${nearest.length === 0 ? '' : ` Meinten Sie ${listed(nearest, 'oder')}?`}`,
  },
  'undefined-level': {
    title: 'Stufe, die der Skill nicht hat',
    summary: 'Eine Stufe, oder ein Teil einer Spanne oder Liste, die der Skill nicht definiert.',
    found: (at) =>
      `${at.skill} hat in ${at.edition} ${at.missing.length === 1 ? 'keine' : 'nicht die'} ${levels(at.missing)}. Der Skill ist ${onLevels(at.defined)} definiert.${elsewhere(at.elsewhere)}`,
    changeRange: (from, to) => `Die Stufen in ${from === to ? from : `${from} bis ${to}`} ändern`,
    change: (to, places) => capitalised(`${inPlaces(places)}in ${level(to)} ändern`),
  },
  'retired-skill': {
    title: 'Code einer früheren Ausgabe',
    summary: 'Ein Code einer früheren Ausgabe, den die Ausgabe des Dokuments nicht mehr hat.',
    found: (skill, edition, last, successors) =>
      `${edition} hat ${skill} nicht mehr; zuletzt stand der Skill in ${last}.${
        successors.length === 0 ? '' : ` Seine Inhalte gehören jetzt zu ${listed(successors)}.`
      }`,
  },
  'mismatched-name': {
    title: 'Name eines anderen Skills',
    summary: 'Der Name neben einem Code gehört zu einem anderen Skill.',
    found: (name, named, edition, skill) =>
      `${quote(name)} ${edition === undefined ? `ist der Name von ${named}` : `war in ${edition} der Name von ${named}`}, aber der Code daneben ist ${skill}.`,
    changeCode: (skill) => `Den Code in ${skill} ändern`,
  },
  'unknown-name': {
    title: 'Name, den kein Skill hat',
    summary: 'Der Name neben einem Code gehört zu keinem Skill und hat nichts mit dem des Codes gemeinsam.',
    found: (name, skill) => `Kein Skill heißt ${quote(name)}, und der Code daneben ist ${skill}.`,
  },
  'renamed-skill': {
    title: 'Name aus einer anderen Ausgabe',
    summary: 'Der Name neben einem Code ist der, den der Skill in einer anderen Ausgabe hat.',
    found: ({ code, name, edition, written, other }) =>
      `In ${edition} heißt ${code} ${quote(name)}; ${quote(written)} ist der Name in ${other}.`,
  },
  'mismatched-level-name': {
    title: 'Leitwort einer anderen Stufe',
    summary: 'Das Leitwort neben einer Stufe gehört zu einer anderen Stufe.',
    found: (written, named, cited) =>
      `${quote(written)} ist das Leitwort von Stufe ${named}; Stufe ${cited.level} heißt ${quote(cited.name)}.`,
    changePhrase: (phrase) => `Das Leitwort in ${quote(phrase)} ändern`,
    changeLevel: (to, places) => `Die Stufe ${inPlaces(places)}in ${to} ändern`,
  },
  'conflicting-levels': {
    title: 'Ein Skill auf zwei Stufen',
    summary: 'Eine Rolle nennt einen Skill auf zwei Stufen, die weder eine Spanne noch eine Liste verbindet.',
    found: (code, here, there) =>
      `${code} steht hier ${onLevels(here)} und an anderer Stelle derselben Rolle ${onLevels(there)}.`,
    elsewhere: (code, at) => `${code} ${onLevels(at)}`,
    useEverywhere: (to) => `Überall in dieser Rolle ${level(to)} verwenden`,
  },
  'duplicate-citation': {
    title: 'Skill doppelt aufgeführt',
    summary: 'Derselbe Skill steht auf derselben Stufe zweimal in der Tabelle oder Liste einer Rolle.',
    found: (code) => `${code} ist für diese Rolle auf derselben Stufe zweimal aufgeführt.`,
    first: 'Das erste Mal',
  },
  'missing-level': {
    title: 'Skill ohne Stufe',
    summary: 'Ein Skill ist ohne Stufe genannt, und auch die Rolle nennt keine.',
    found: (skill, defined) => `${skill} ist ohne Stufe genannt. Der Skill ist ${onLevels(defined)} definiert.`,
  },
  'missing-role-level': {
    title: 'Rolle ohne Stufe',
    summary: 'Eine Rolle verlangt Skills und nennt keine eigene Stufe.',
    found: (title) =>
      `${title === '' ? 'Diese Rolle' : `Die Rolle ${quote(title)}`} nennt keine eigene Stufe. Schreiben Sie sie unter den Titel, als „SFIA-Stufe 4“.`,
  },
  'many-skills': {
    title: 'Mehr Skills, als ein Mensch hat',
    summary: 'Eine Rolle verlangt mehr Skills, als man von einem Menschen erwarten kann.',
    found: (count, most) =>
      `Diese Rolle verlangt ${count} Skills. Wenige Menschen haben mehr als ${most}: Behalten Sie die, ohne die es nicht geht.`,
  },
  'differing-names': {
    title: 'Ein Skill unter zwei Namen',
    summary: 'Eine Rolle nennt denselben Skill bei zwei Namen.',
    found: (code, here, there) =>
      `Diese Rolle nennt ${code} hier ${quote(here)} und an anderer Stelle ${quote(there)}. Wer das liest, hält sie für zwei Skills: Verwenden Sie einen Namen.`,
    other: (name) => `Hier heißt er ${quote(name)}`,
  },
  'person-as-role': {
    title: 'Eine Person statt einer Rolle',
    summary: 'Was als Titel einer Rolle steht, ist der Name einer Person.',
    found: (title) =>
      `${quote(title)} ist der Name einer Person. Ein Profil beschreibt eine Rolle, wer auch immer sie hat: Schreiben Sie, wie die Rolle heißt.`,
  },
  'missing-section': {
    title: 'Fehlender Abschnitt',
    summary:
      'Ein Abschnitt oder ein Feld am Anfang der Datei, das die Einstellungen verlangen, fehlt oder steht am falschen Platz.',
    section: {
      missing: (name, wanted) =>
        `Der Abschnitt ${quote(name)} fehlt. Die Profile Ihres Teams haben die Abschnitte ${listed(wanted)}.`,
      outOfOrder: (name, wrongly, other) =>
        `Der Abschnitt ${quote(name)} steht ${AT[wrongly]} ${quote(other)}. In den Profilen Ihres Teams steht er ${THE_OTHER_WAY[wrongly]}: Verschieben Sie ihn.`,
      insert: (name) => `Den Abschnitt ${quote(name)} einfügen`,
    },
    field: {
      missing: (name, wanted) =>
        `Das Feld ${quote(name)} fehlt am Anfang der Datei. Die Profile Ihres Teams haben die Felder ${listed(wanted)}.`,
      outOfOrder: (name, wrongly, other) =>
        `Das Feld ${quote(name)} steht ${AT[wrongly]} ${quote(other)}. In den Profilen Ihres Teams steht es ${THE_OTHER_WAY[wrongly]}: Verschieben Sie es.`,
      insert: (name) => `Das Feld ${quote(name)} einfügen`,
    },
    insertAll: (count) => `Alle ${count} fehlenden einfügen`,
  },
  'mismatched-role-level': {
    title: 'Skill weit von der Stufe der Rolle',
    summary: 'Ein Skill liegt zwei oder mehr Stufen von der Stufe entfernt, die die Rolle nennt.',
    found: (code, cited, distance, role) =>
      `${code} steht ${onLevels(cited)}, ${distance} Stufen entfernt von der Rolle selbst: ${levels(role)}.`,
    role: 'Die Stufe der Rolle',
  },
  'invalid-range': {
    title: 'Spanne, die keinen Sinn ergibt',
    summary:
      'Eine Spanne von Stufen, die rückwärts läuft, oder eine Liste mit einer Lücke, die nach Versehen aussieht.',
    backwards: (from, to) => `Diese Spanne läuft rückwärts: von ${from} bis ${to}.`,
    swap: (from, to) => `Als ${from} bis ${to} schreiben`,
    hole: (missing) => `In dieser Liste von Stufen fehlt Stufe ${missing}. Ist das so gemeint?`,
    add: (missing) => `Stufe ${missing} ergänzen`,
  },
  'mixed-editions': {
    title: 'Skills aus verschiedenen Ausgaben',
    summary: 'Skills, die nur in verschiedenen Ausgaben einen Sinn ergeben.',
    found: (skill, first, defined, edition) =>
      `${skill} gibt es erst seit ${first}, ${onLevels(defined)}; dieses Dokument wird mit ${edition} geprüft.`,
  },
  'mismatched-level-text': {
    title: 'Aufgaben, die nicht zur Stufe passen',
    summary: 'Die Aufgaben unter einem Skill beschreiben eine andere Stufe als die genannte.',
    found: (reading, code, claimed) => `Das ${readsLike(reading)}. Es steht unter ${code} auf ${level(claimed)}.`,
    weighs: 'Auch das fällt ins Gewicht',
    copiedLevel: (skill, from, code, claimed) =>
      `Das ist der Text des Rahmenwerks für ${skill} auf ${level(from)}, steht aber unter ${code} auf Stufe ${claimed}.`,
    copiedSkill: (skill, from, code, claimed) =>
      `Das ist der Text des Rahmenwerks für einen anderen Skill, ${skill} auf Stufe ${from}, steht aber unter ${code} auf Stufe ${claimed}.`,
    copiedOn: 'Derselbe Text geht hier weiter',
    claimed: (claimed) => `Stufe ${claimed} ist hier genannt`,
    change: (code, to, places) => `${code} ${inPlaces(places)}in ${level(to)} ändern`,
  },
  'mismatched-role-text': {
    title: 'Aufgaben, die nicht zur Stufe der Rolle passen',
    summary: 'Die gemeinsamen Aufgaben einer Rolle beschreiben eine andere Stufe als die der Rolle.',
    statedByRole: (reading, stated) => `Was diese Rolle tut, ${readsLike(reading)}. Die Rolle nennt ${level(stated)}.`,
    statedBySkills: (reading, at, beyond) =>
      `Was diese Rolle tut, ${readsLike(reading)}. Mindestens die Hälfte ihrer Skills steht auf Stufe ${at} oder ${beyond === 'higher' ? 'höher' : 'niedriger'}.`,
    duty: (kind, reading) => `${THIS_DUTY[kind]} ${readsLike(reading)}`,
    skill: (code, cited) => `${code} steht ${onLevels(cited)}, und darunter stehen keine eigenen Aufgaben`,
    change: (to, places) => `Die Rolle ${inPlaces(places)}in ${level(to)} ändern`,
  },
  'mismatched-duty': {
    title: 'Eine Aufgabe, die nicht zu den anderen passt',
    summary: 'Eine Aufgabe unter anderen, die zu ihrer Stufe passen, beschreibt eine weit entfernte Stufe.',
    found: (kind, reading, claimed, code) =>
      `${THIS_DUTY[kind]} ${readsLike(reading)}. Insgesamt passen die Aufgaben zu Stufe ${claimed}, die ${code === undefined ? 'die Rolle nennt' : `für ${code} genannt ist`}.`,
    claimed: (claimed) => `Stufe ${claimed} ist hier genannt`,
  },
  'drifted-text': {
    title: 'Text, der von der Definition abweicht',
    summary: 'Ein Text, der aus der richtigen Definition stammt, aber nicht mehr dem Katalog entspricht.',
    found: (skill, at, edition, differences) =>
      `Das ist der Text von ${skill} auf Stufe ${at} in ${edition}, aber ${differ(differences)}.`,
    refresh: 'Durch den Text des Katalogs ersetzen',
  },
  'unused-ignore': {
    title: 'Ausnahme ohne Wirkung',
    summary: 'Ein Kommentar, der Befunde abschalten soll und keinen abschaltet.',
    found: 'Dieser Kommentar schaltet nichts ab: Hier gibt es keinen Befund, den er meint.',
    remove: 'Diesen Kommentar entfernen',
  },
  'unchecked-rest': {
    title: 'Dokument, das nicht bis zum Ende geprüft ist',
    summary: 'Ein Dokument, das zu lang zum Prüfen ist oder mehr Befunde hat, als gezeigt werden.',
    tooLong: (size, most) =>
      `Dieses Dokument wird nicht geprüft: Es hat ${number(size)} Zeichen, und höchstens ${number(most)} werden gelesen. Machen Sie aus jeder Rolle eine eigene Datei, oder nehmen Sie das Dokument in den Einstellungen aus („exclude“).`,
    tooMany: (left, most) =>
      `Ab hier ${left === 1 ? 'fehlt ein weiterer Befund' : `fehlen ${number(left)} weitere Befunde`}: Für ein Dokument werden höchstens ${number(most)} gezeigt. Beheben Sie zuerst die Befunde darüber.`,
  },
};

export const fixes: Messages['fixes'] = {
  changeCode: (code, skill) => `${code} in ${skill} ändern`,
  changeName: (name) => `Den Namen in ${quote(name)} ändern`,
};

function elsewhere(editions: readonly { readonly edition: string; readonly defined: readonly number[] }[]): string {
  const said = editions.map(({ edition, defined }) => ({ edition, at: onLevels(defined) }));
  const [first, ...others] = said;
  if (first === undefined) return '';
  if (others.length > 0 && others.every(({ at }) => at === first.at))
    return ` ${listed(said.map(({ edition }) => edition))} definieren ihn ${first.at}.`;
  return ` ${said.map(({ edition, at }) => `${edition} definiert ihn ${at}`).join(', ')}.`;
}

function differ({ added, missing }: Differences): string {
  const parts = [
    added.length === 0 ? '' : `hier steht zusätzlich ${quoted(added)}`,
    missing.length === 0 ? '' : `hier fehlt ${quoted(missing)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'die Wörter weichen ab' : parts.join(' und ');
}
