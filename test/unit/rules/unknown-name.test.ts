import assert from 'node:assert/strict';
import { check, findingsIn, fixes } from '../../support/check.ts';

/** The names that the rule marks. */
function marked(text: string): string[] {
  return findingsIn(text)
    .filter(({ rule }) => rule === 'unknown-name')
    .map(({ start, end }) => text.slice(start, end));
}

/** A list of skills in a profile in English. */
const list = (...items: string[]): string =>
  `# Engineer\n\nYou run the servers of the house.\n\n- Network support (NTAS): Level 3\n${items.map((item) => `- ${item}\n`).join('')}`;

describe('unknown-name', () => {
  it('marks words in front of a code that are nobody’s name, and far from that of the code', () => {
    check(`
      # Service engineer

      - Backup and Recovery (BURM): Level 4
        ^^^^^^^^^^^^^^^^^^^ unknown-name: No skill is called "Backup and Recovery", and the code beside it is BURM (Risk management).
      - Network support (NTAS): Level 3
      - Problem management (PBMG): Level 3

      ## Painting and Decorating (ITOP)
         ^^^^^^^^^^^^^^^^^^^^^^^ unknown-name

      Works with the team.
    `);
  });

  it('marks it in a table, and in the list of a line', () => {
    check(`
      | Skill | Code | Level |
      |---|---|---|
      | Backup and recovery | BURM | 4 |
        ^^^^^^^^^^^^^^^^^^^ unknown-name
      | Network support | NTAS | 3 |

      Skills of the role: Network support (NTAS) Level 3, Backup and Recovery (BURM) Level 4
                                                          ^^^^^^^^^^^^^^^^^^^ unknown-name
    `);
  });

  it('is silent on shortened, former, misspelt and kindred names', () => {
    assert.deepEqual(
      marked(
        list(
          'Requirements (REQM): Level 3',
          'IT Infrastructure (ITOP): Level 3',
          'Infra Ops (ITOP): Level 4',
          'Programing (PROG): Level 4',
          'Tests and Quality (TEST): Level 3',
          'Database Admin (DBAD): Level 3',
          'DBA (DBAD): Level 3',
        ),
      ),
      [],
    );
  });

  it('is silent on translated names', () => {
    assert.deepEqual(
      [
        '# Techniker\n\nSie betreuen die Server und das Netz der Firma.\n\n- Datensicherung (BURM): Level 4\n',
        '# Technicien\n\nVous gérez les serveurs de la maison et du réseau.\n\n- Sauvegarde et Reprise (BURM): Level 4\n',
        '# Engineer\n\nYou run the servers of the house.\n\n- Gestión de copias (BURM): Level 4\n',
        '| Skill | Code | Level |\n|---|---|---|\n| Datensicherung | BURM | 4 |\n| Netzbetrieb | NTAS | 3 |\n',
      ].flatMap(marked),
      [],
    );
  });

  it('is silent on duties, roles and descriptions in front of a code', () => {
    assert.deepEqual(
      marked(
        list(
          'Runs the nightly backups (BURM)',
          'Restores what was lost, and tells the engineer (BURM-4)',
          'Backup Engineer (BURM): Level 4',
          'BURM (Backup and Recovery): Level 4',
          'All that has to do with the tapes in the vault (BURM): Level 4',
        ),
      ),
      [],
    );
  });

  it('is silent where most skills have names of the organisation', () => {
    assert.deepEqual(
      marked(
        list('Keeping the lights on (USUP): Level 3', 'Getting it shipped (RELM): Level 3', 'Painting (ITOP): Level 3'),
      ),
      [],
    );
  });

  it('leaves the name of another skill to mismatched-name', () => {
    assert.deepEqual(
      findingsIn(list('Network support (ITOP): Level 3')).map(({ rule }) => rule),
      ['mismatched-name'],
    );
  });

  it('offers the name of the skill', () => {
    assert.deepEqual(fixes('# A\n\nBackup and Recovery (BURM) Level 4 of the team'), {
      'Change the name to "Risk management"': '# A\n\nRisk management (BURM) Level 4 of the team',
    });
  });
});
