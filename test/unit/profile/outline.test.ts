import assert from 'node:assert/strict';
import {
  BEGINNING,
  INTRODUCTION,
  LABEL,
  LINE,
  atParagraph,
  belongsToSkills,
  endLine,
  enter,
  itemDepth,
  ownersIn,
  takingLevel,
  withOwners,
} from '../../../server/src/core/profile/outline/context.ts';
import type { Context, NamedSkills, Opening } from '../../../server/src/core/profile/outline/context.ts';
import { headingHeads, labelHeads } from '../../../server/src/core/profile/words/heads.ts';

/** The context below these headings, labels and lines, one after the other. */
function below(...openings: Opening[]): Context {
  return openings.reduce(enter, BEGINNING);
}

/** A heading, and the numbers of the citations in it. */
function heading(depth: number, title: string, ...cited: number[]): Opening {
  return { depth, heads: headingHeads(title), ...(cited.length > 0 && { skills: skills(cited, 'heading', depth) }) };
}

/** `**Benefits**` */
function bold(label: string): Opening {
  return { depth: LABEL, heads: labelHeads(label) };
}

/** `Benefits:` */
function plain(label: string): Opening {
  return { depth: INTRODUCTION, heads: labelHeads(label) };
}

/** A line that is nothing but a citation. */
function line(...cited: number[]): Opening {
  return { depth: LINE, skills: skills(cited, 'line', LINE) };
}

/** `- ITOP-4`, in so many lists. */
function item(lists: number, ...cited: number[]): Opening {
  return { depth: itemDepth(lists), skills: skills(cited, 'line', itemDepth(lists)) };
}

function skills(cited: readonly number[], by: NamedSkills['by'], depth: number): NamedSkills {
  return { cited, owners: cited, by, depth, settled: false };
}

function level(number: number, depth: number, endsWithList = false): Opening {
  return { depth, level: { from: number, to: number, start: 0, end: 0 }, endsWithList };
}

const never = (): boolean => false;
const always = (): boolean => true;

describe('what stands above a place', () => {
  it('is nothing at the beginning', () => {
    assert.deepEqual(ownersIn(BEGINNING), []);
    assert.equal(BEGINNING.stance, 'claims');
  });

  it('is never changed by what comes next', () => {
    const before = below(heading(1, 'Engineer'), heading(2, 'ITOP', 0));
    const copy = structuredClone(before);
    enter(before, heading(2, 'Benefits'));
    withOwners(before, [7]);
    assert.deepEqual(before, copy);
  });

  describe('whose duties stand here', () => {
    it('are those of the heading, until one that is as high', () => {
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0))), [0]);
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0), heading(3, 'Day to day'))), [0]);
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0), heading(2, 'Day to day'))), []);
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0), heading(3, 'NTAS', 1), heading(3, 'Tasks'))), [0]);
    });

    it('are those of all skills of the heading', () => {
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP and NTAS', 0, 1))), [0, 1]);
    });

    it("are nobody's below a heading or label that heads none, and somebody's again behind it", () => {
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0), heading(3, 'Benefits'))), []);
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0), bold('Guidance notes'))), []);
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0), bold('Benefits'), bold('Tasks'))), [0]);
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0), heading(3, 'Benefits'), heading(3, 'Tasks'))), [0]);
    });

    it('stay away below a line that only introduces what the label above it says', () => {
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0), bold('Guidance notes'), plain('This includes'))), []);
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 0), plain('Benefits'), plain('Every day'))), [0]);
    });

    it('are those of a skill, whatever the heading above it says', () => {
      assert.deepEqual(ownersIn(below(heading(2, 'Essential skills'), heading(3, 'ITOP', 0))), [0]);
      assert.deepEqual(ownersIn(below(bold('Essential'), line(0))), [0]);
    });

    it('are those of a line, labels among them included, until a table, code or other citation', () => {
      assert.deepEqual(ownersIn(below(line(0), bold('Every day'))), [0]);
      assert.deepEqual(ownersIn(endLine(below(line(0), bold('Every day')))), []);
      assert.deepEqual(ownersIn(endLine(below(heading(2, 'ITOP', 1), line(0)))), [1]);
      assert.deepEqual(ownersIn(below(heading(2, 'ITOP', 1), line(0), bold('Benefits'), bold('Every day'))), [1]);
    });

    it('are those of an item, until the next item beside it', () => {
      assert.deepEqual(ownersIn(atParagraph(below(item(1, 0)), 2)), [0]);
      assert.deepEqual(ownersIn(atParagraph(below(item(1, 0)), 1)), []);
      assert.deepEqual(ownersIn(atParagraph(below(item(1, 0), item(2, 1)), 2)), [0]);
    });
  });

  describe('which level stands here', () => {
    it('is that of the heading or label', () => {
      assert.equal(below(level(4, 2)).level?.from, 4);
      assert.equal(below(level(4, 2), heading(3, 'Technical')).level?.from, 4);
      assert.equal(below(level(4, 2), heading(2, 'Technical')).level, undefined);
      assert.equal(below(level(4, 2), level(3, LABEL)).level?.from, 3);
    });

    it('ends with its list where a label is nothing but the level', () => {
      assert.equal(atParagraph(below(level(4, LABEL, true)), 1).level?.from, 4);
      assert.equal(atParagraph(below(level(4, LABEL, true)), 0).level, undefined);
      assert.equal(atParagraph(below(level(4, INTRODUCTION)), 0).level?.from, 4);
    });
  });

  describe('which skill takes a level', () => {
    it('is that of the heading, or of the line that the level is listed under', () => {
      assert.deepEqual(takingLevel(below(heading(2, 'ITOP', 0)), 0, never)?.skills?.cited, [0]);
      assert.deepEqual(takingLevel(below(heading(2, 'ITOP', 0), heading(3, 'Notes')), 1, never)?.skills?.cited, [0]);
      assert.deepEqual(takingLevel(below(heading(2, 'ITOP', 0), item(1, 1)), 2, never)?.skills?.cited, [1]);
      assert.deepEqual(takingLevel(below(heading(2, 'ITOP', 0), item(1, 1)), 1, never)?.skills?.cited, [0]);
      assert.equal(takingLevel(below(bold('Skills')), 0, always), undefined);
    });

    it('is that of the line beside it only where it completes it', () => {
      assert.deepEqual(takingLevel(below(item(1, 1)), 1, always)?.skills?.cited, [1]);
      assert.deepEqual(takingLevel(below(line(1)), 0, always)?.skills?.cited, [1]);
      assert.equal(takingLevel(below(item(1, 1)), 1, never), undefined);
    });

    it('is none where a table has its level', () => {
      const settled = { ...skills([0], 'heading', 2), settled: true };
      assert.equal(takingLevel(below({ depth: 2, skills: settled }), 0, always), undefined);
    });

    it('has the duties below the level, until its heading ends', () => {
      const leveled = withOwners(takingLevel(below(heading(2, 'ITOP', 0)), 0, never)!, [5]);
      assert.deepEqual(ownersIn(enter(leveled, heading(3, 'Tasks'))), [5]);
      assert.deepEqual(ownersIn(enter(leveled, heading(2, 'Tasks'))), []);
    });

    it('keeps a level from being that of the role', () => {
      const paragraph = { kind: 'paragraph', depth: 0 };
      assert.equal(belongsToSkills(below(heading(2, 'ITOP', 0)), paragraph), true);
      assert.equal(belongsToSkills(below(heading(2, 'ITOP', 0)), { kind: 'heading', depth: 3 }), true);
      assert.equal(belongsToSkills(below(heading(2, 'ITOP', 0)), { kind: 'heading', depth: 2 }), false);
      assert.equal(belongsToSkills(below(item(1, 0)), { kind: 'paragraph', depth: 2 }), true);
      assert.equal(belongsToSkills(below(item(1, 0)), { kind: 'paragraph', depth: 1 }), false);
    });
  });

  describe('what is said of what stands here', () => {
    it('is what the nearest heading or label says', () => {
      assert.equal(below(heading(2, 'Responsibilities')).kind, 'duties');
      assert.equal(below(heading(2, 'Responsibilities'), heading(3, 'Operations')).kind, 'duties');
      assert.equal(below(heading(2, 'Responsibilities'), heading(3, 'You will have')).kind, 'no-duties');
      assert.equal(below(heading(2, 'Person specification'), bold('Main duties')).kind, 'duties');
    });

    it('is not what the title of the document says of the text right below it', () => {
      assert.equal(below(heading(1, 'The role')).kind, 'duties');
      assert.equal(below(heading(1, 'The role'), heading(2, 'Background')).kind, undefined);
    });

    it('makes citations wished for, or history', () => {
      assert.equal(below(heading(2, 'Desirable'), heading(3, 'ITOP', 0)).stance, 'wished-for');
      assert.equal(below(heading(2, 'Desirable'), heading(2, 'ITOP', 0)).stance, 'claims');
      assert.equal(below(heading(2, 'Document history')).stance, 'history');
      assert.equal(below(bold('Later'), line(0)).stance, 'wished-for');
      assert.equal(below(bold('Later'), bold('Now'), line(0)).stance, 'claims');
    });

    it('may be about other levels, until it is about skills again', () => {
      assert.equal(below(heading(2, 'Qualifications'), heading(3, 'Level 3')).isAboutOthers, true);
      assert.equal(below(heading(2, 'Competences'), heading(3, 'SFIA skills')).isAboutOthers, false);
    });

    it('may be that names alone are skills, below the heading or label that says so', () => {
      assert.equal(below(heading(2, 'SFIA skills')).listsSkills, true);
      assert.equal(below(heading(2, 'SFIA skills'), bold('Core')).listsSkills, true);
      assert.equal(below(heading(2, 'SFIA skills'), heading(3, 'Core')).listsSkills, false);
      assert.equal(below(bold('SFIA skills'), bold('Core')).listsSkills, false);
    });
  });
});
