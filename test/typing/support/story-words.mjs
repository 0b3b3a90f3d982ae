// What the story of a profile types and sees, in each language. The skills, their names and the sentences of a level are
// the data's, and stay as they are.

/** By the language of the editor. */
export const STORY_WORDS = {
  en: {
    newProfile: 'Role Profiles: New Role Profile...',
    title: 'Infrastructure engineer',
    askTitle: 'What is the role called?',
    askLevel: 'At which level does the role work?',
    askSkill: 'Which skill does the role need?',
    purpose: 'Purpose of the role',
    skills: 'SFIA skills',
    duties: 'Duties',
    experience: 'Experience and qualifications',
    level: 'Level',
    addSkillsData: 'Role Profiles: Add Skills Data...',
    file: 'File on your computer:',
    forAllFolders: 'For all folders',
    loaded: 'Loaded from sfia-9.xlsx: 5 skills with 24 levels of SFIA 9.',
    undefinedLevel: 'NTAS (Network support) has no level 9',
    changeLevel: 'Change to level 5',
    readsLike: 'This reads like level 1',
  },
  de: {
    newProfile: 'Role Profiles: Neues Rollenprofil...',
    title: 'Ingenieurin für Infrastruktur',
    askTitle: 'Wie heißt die Rolle?',
    askLevel: 'Auf welcher Stufe arbeitet die Rolle?',
    askSkill: 'Welchen Skill braucht die Rolle?',
    purpose: 'Zweck der Stelle',
    skills: 'SFIA-Skills',
    duties: 'Aufgaben',
    experience: 'Erfahrung und Qualifikationen',
    level: 'Stufe',
    addSkillsData: 'Role Profiles: Skill-Daten hinzufügen...',
    file: 'Datei auf Ihrem Computer:',
    forAllFolders: 'Für alle Ordner',
    loaded: 'Geladen aus sfia-9.xlsx: 5 Skills mit 24 Stufen von SFIA 9.',
    undefinedLevel: 'NTAS (Network support) hat in SFIA 9 keine Stufe 9',
    changeLevel: 'In Stufe 5',
    readsLike: 'Das liest sich wie Stufe 1',
  },
};
