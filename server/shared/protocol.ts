/**
 * What this product's own client and server say to each other beyond the Language Server Protocol: the names of the
 * requests and notifications, what they ask and what they answer. Both sides import it. Other clients need none of it.
 */

/** What the client says of itself when it starts the server; any part may be missing. */
export interface InitializationOptions {
  /** It answers requests for files. */
  readonly files?: boolean;
  /** The folder of this product, for a server that has no files of its own. */
  readonly package?: string;
  /** False while the user has not trusted the folder. */
  readonly trusted?: boolean;
  /** Commands that it runs for completions and code actions. */
  readonly commands?: readonly string[];
  /** With each character that is typed it asks `IS_OFFERED`, and then for the list. */
  readonly asksWhileTyping?: boolean;
  /** It wants to hear when the status has changed. */
  readonly status?: boolean;
  /** A folder of skill data that serves in all folders of this user. */
  readonly userData?: string;
  /** The settings, for clients that cannot be asked for them. */
  readonly settings?: unknown;
}

/** Client to server, without parameters: the user trusts the folder now. */
export const TRUSTED = 'roleProfiles/trusted';

// --- status

/** Client to server: `StatusParams`, answered with `Status`, or `null` when there is none. */
export const STATUS = 'roleProfiles/status';
/** Server to client, without parameters: it is worth asking again. */
export const STATUS_CHANGED = 'roleProfiles/statusChanged';

export interface StatusParams {
  /** The document that it is about; without one, the first folder. */
  readonly uri?: string;
}

export interface Status {
  /** False where the product is switched off for the document. */
  readonly enabled: boolean;
  /** How many skills are loaded, and from where with how many problems, as labels. */
  readonly text: string;
  readonly detail: string;
  /** Skills whose definitions are loaded, and all that are known by code, name and levels. */
  readonly skills: { readonly defined: number; readonly known: number };
  readonly sources: readonly StatusSource[];
  readonly problems: readonly { readonly uri?: string; readonly line?: number; readonly message: string }[];
  readonly settings: readonly SettingInForce[];
}

export interface StatusSource {
  readonly name: string;
  /** Missing for what ships with the product. */
  readonly uri?: string;
  readonly skills: number;
  /** How many levels of skills it defines. */
  readonly levels: number;
  readonly title: string;
  readonly edition?: string;
  readonly date?: string;
  /** The user has added it for all folders. */
  readonly forAllFolders: boolean;
  /** True while an earlier version of a broken file serves. */
  readonly outdated: boolean;
}

export interface SettingInForce {
  /** `edition`, or `rules.missing-level` for a rule that is set. */
  readonly key: string;
  readonly value: unknown;
  readonly from: 'default' | 'editor' | 'file';
  /** The file that states it. */
  readonly uri?: string;
  /** It stands in an override of that file, for documents that these patterns name. */
  readonly files?: readonly string[];
  /** The file by whose `extends` that file counts. */
  readonly extendedBy?: string;
}

// --- checking

/** Client to server: `CheckParams`, answered with whether the document is one that is checked; it is, at once. */
export const CHECK_NOW = 'roleProfiles/checkNow';

export interface CheckParams {
  readonly uri: string;
}

// --- files that the client reads for the server

/** Server to client: `FileParams`, answered with `ReadFileResult`. */
export const READ_FILE = 'roleProfiles/readFile';
/** Server to client: `FileParams`, answered with the `FolderEntry`s of a folder, or `null` when there is no such folder. */
export const READ_DIRECTORY = 'roleProfiles/readDirectory';
/** Server to client: `FileParams`, answered with `StatResult`, or `null` when there is nothing. */
export const STAT = 'roleProfiles/stat';

export interface FileParams {
  readonly uri: string;
}

/** Content as base64: it passes through JSON. */
export interface ReadFileResult {
  readonly data?: string;
  readonly missing?: boolean;
  readonly reason?: string;
}

export interface FolderEntry {
  readonly name: string;
  /** What it is itself: a symbolic link is one, wherever it leads. */
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}

export interface StatResult {
  readonly kind: 'file' | 'folder' | 'other';
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** It is a symbolic link, or lies behind one, as far as the client can tell. */
  readonly link: boolean;
}

// --- pages

/** The scheme of the pages that the server makes and the client shows read-only. */
export const PAGE_SCHEME = 'role-profiles';
/** Where the page lies that says what is loaded, below which its name follows; its query names a document. */
export const LOADED_PAGE = '/loaded/';

/** Where the page lies that holds the skills matrix, below which its name follows. */
export const MATRIX_PAGE = '/matrix/';

/** Where the page lies that says what a file of skill data holds, below which its name follows; its query names the file. */
export const DATA_PAGE = '/data/';

// --- adding skill data

/** Client to server: `FileParams`, answered with `DataFound` for a file that may be used, or `null` where there is none. */
export const LOOK_INTO_DATA = 'roleProfiles/lookIntoData';

export interface DataFound {
  /** `147 skills with 672 levels of SFIA 9`; missing where nothing in it can be used. */
  readonly holds?: string;
  /** What is wrong in it, the worst first. */
  readonly problems: readonly string[];
}

// --- views: pages that this client shows in its own way

/** Client to server: `ViewParams`, answered with what the page at that address holds now, or `null` for any other. */
export const VIEW = 'roleProfiles/view';
/** Client to server: `UseLevelParams`, answered with whether the document states that level now. */
export const USE_LEVEL = 'roleProfiles/useLevel';

export interface ViewParams {
  /** The address of a page. */
  readonly uri: string;
}

export interface UseLevelParams extends ViewParams {
  readonly level: number;
}

/** All words in a view are plain text. */
export type View = LevelsView | ReportView | MatrixView | TablesView | ChartView;

/** The levels of a skill, side by side. */
export interface LevelsView {
  readonly kind: 'levels';
  /** `Infrastructure operations (ITOP)` */
  readonly title: string;
  readonly intro: readonly TextBlock[];
  readonly levels: readonly LevelColumn[];
  /** What the attributes of the framework say of the level that is cited. */
  readonly attributes?: ReportSection;
  /** Where the texts come from. */
  readonly origin: string;
  /** Names and levels are all that is known of the skill: skill data should be added. */
  readonly namesOnly: boolean;
}

export interface LevelColumn {
  readonly level: number;
  /** `Level 4: Enable` */
  readonly title: string;
  readonly definition: readonly TextBlock[];
  /** What holds at this level for every skill. */
  readonly general: readonly TextBlock[];
  /** The document from which the view was opened cites it. */
  readonly cited: boolean;
  /** That document can be made to state it. */
  readonly usable: boolean;
}

export type TextBlock = { readonly paragraph: string } | { readonly list: readonly string[] };

/** Facts in rows, under headings. */
export interface ReportView {
  readonly kind: 'report';
  readonly title: string;
  readonly intro: readonly string[];
  /** It offers to add skill data. */
  readonly addsData: boolean;
  readonly sections: readonly ReportSection[];
}

export interface ReportSection {
  readonly title: string;
  readonly rows: readonly ReportRow[];
  /** What is said where there are no rows. */
  readonly empty: string;
}

export interface ReportRow {
  readonly name: string;
  /** What a click on the name opens. */
  readonly target?: Target;
  readonly facts: readonly string[];
}

/** A file, at a line and character from 0; or a setting of the editor. */
export type Target =
  { readonly uri: string; readonly line?: number; readonly character?: number } | { readonly setting: string };

/** A command of the client: saves a settings file that a code action has changed. It is given the address of the file. */
export const SAVE_SETTINGS = 'roleProfiles.saveSettings';

/** The command that shows the page at an address, beside the document. */
export const COMPARE_LEVELS = 'roleProfiles.compareLevels';

// --- completion

/** Client to server: `PositionParams`, answered with whether a list may open there by itself. */
export const IS_OFFERED = 'roleProfiles/isOffered';

export interface PositionParams {
  readonly uri: string;
  readonly position: { readonly line: number; readonly character: number };
}

/** The command by which the client opens the list of completions again, for the level. */
export const OFFER_LEVELS = 'roleProfiles.offerLevels';
/** What that list is triggered by, in the words of the protocol: a character that nobody types. */
export const LEVELS_NEXT = '\t';

// --- tables of skills

/** Client to server: `PositionParams`, answered with `CellAt`, or `null` outside of a table of skills. */
export const CELL_AT = 'roleProfiles/cellAt';
/** `last-cell`: Enter makes a new row there. */
export type CellAt = 'cell' | 'last-cell';

/** Client to server: `MoveParams`, answered with `MoveResult`, or `null` where there is no such cell. */
export const MOVE_IN_TABLE = 'roleProfiles/moveInTable';

export interface MoveParams extends PositionParams {
  readonly move: 'next' | 'previous' | 'new-row';
  /** The version of the document that is asked about. */
  readonly version: number;
  /** So many characters behind the position were typed after the key was pressed: the answer is for the text without them. */
  readonly letters: number;
}

/** `newer`: the document has another version by now. */
export type MoveResult =
  | 'newer'
  | {
      /** What keeps the table in shape, and a new row. */
      readonly edits: readonly TextEdit[];
      /** What is selected in the text after the edits. */
      readonly selection: TextRange;
      /** The cell is an empty one for the level of a skill. */
      readonly levelNext: boolean;
    };

export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

export interface TextRange {
  readonly start: PositionParams['position'];
  readonly end: PositionParams['position'];
}

// --- levels

/** Client to server: `StepLevelParams`, answered with whether the document states the next level now. */
export const STEP_LEVEL = 'roleProfiles/stepLevel';

export interface StepLevelParams extends PositionParams {
  readonly by: 'up' | 'down';
}

// --- a new profile

/** Client to server: `SkillChoicesParams`, answered with the `SkillChoice`s that the words find, the best first. */
export const SKILL_CHOICES = 'roleProfiles/skillChoices';
/** Client to server: `FolderParams`, answered with the `LevelChoice`s for a role as a whole. */
export const ROLE_LEVELS = 'roleProfiles/roleLevels';
/** Client to server: `ReadDutiesParams`, answered with `DutiesRead`. */
export const READ_DUTIES = 'roleProfiles/readDuties';
/** Client to server: `NewProfileParams`, answered with the text of the profile. */
export const NEW_PROFILE = 'roleProfiles/newProfile';

export interface FolderParams {
  /** Whose settings, skills and template count; without one, the first folder. */
  readonly folder?: string;
}

export interface SkillChoicesParams extends FolderParams {
  /** Empty: all skills, by name. */
  readonly words: string;
}

/** All words are plain text. */
export interface SkillChoice {
  readonly code: string;
  readonly name: string;
  readonly place: string;
  readonly levels: readonly LevelChoice[];
}

export interface LevelChoice {
  readonly level: number;
  readonly name: string;
  /** What it means; '' where no text is known. */
  readonly text: string;
}

export interface ReadDutiesParams extends FolderParams {
  /** Markdown: each item of a list and each paragraph is a duty. */
  readonly text: string;
}

/** What duties read like, as far as that is sure. */
export interface DutiesRead {
  readonly level?: number;
  /** The likeliest first. */
  readonly skills: readonly { readonly choice: SkillChoice; readonly level: number }[];
}

export interface NewProfileParams extends FolderParams {
  readonly title: string;
  readonly level?: number | undefined;
  readonly skills: readonly { readonly code: string; readonly level?: number | undefined }[];
  /** Markdown that is there already. */
  readonly duties?: string | undefined;
}

// --- Word documents

/** Client to server: `FileParams`, answered with `WordRead`. */
export const IMPORT_WORD = 'roleProfiles/importWord';

/** The sentences are plain text. */
export type WordRead =
  | {
      readonly markdown: string;
      /** What was left out or changed, a sentence for each kind. */
      readonly lost: readonly string[];
    }
  /** Why it cannot be read, and what to do. */
  | { readonly problem: string };

/** Client to server: `ExportParams`, answered with `Exported`. */
export const EXPORT_PROFILE = 'roleProfiles/exportProfile';

/** A PDF is made by the browser, from a page that asks it to print. `manager`: a page with charts, for a hiring manager. */
export type ExportKind = 'docx' | 'html' | 'pdf' | 'manager';

export interface ExportParams {
  /** A document that is open. */
  readonly uri: string;
  readonly to: ExportKind;
  /** Whether the definitions of the cited skills stand behind the text. */
  readonly definitions: boolean;
}

/** The sentences are plain text. */
export type Exported =
  | {
      /** The file, as base64. */
      readonly data: string;
      /** What is left out, and what to do next, a sentence for each. */
      readonly notes: readonly string[];
      /** Whose definitions could be added, or why none can. */
      readonly definitions: { readonly known: boolean; readonly notes: readonly string[] };
    }
  /** Why it cannot be made, and what to do. */
  | { readonly problem: string };

// --- comparing

/** Client to server: `RolesParams`, answered with `RoleChoice`s, by document and as they stand there. */
export const ROLES = 'roleProfiles/roles';

export interface RolesParams {
  /** Only the roles of these documents; without them, those of the workspace that cite skills. */
  readonly uris?: readonly string[];
}

/** All words are plain text. */
export interface RoleChoice {
  readonly uri: string;
  readonly title: string;
  /** The document as a person would name it: its path in its folder. */
  readonly file: string;
}

/**
 * Where the page lies that compares two roles, below which its name follows. Its query names them: `from` and `to` are
 * documents, `fromRole` and `toRole` the titles of their roles.
 */
export const COMPARISON_PAGE = '/comparison/';
/** The same for a list of what somebody can do, which is the file `person`, and the role `to` and `toRole`. */
export const PERSON_PAGE = '/person/';
/** Where the page lies that shows which roles of the workspace are nearly the same, below which its name follows. */
export const ALIKE_PAGE = '/alike/';

/** Tables under headings, to be looked at and to be pasted. All words are plain text. */
export interface TablesView {
  readonly kind: 'tables';
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly TableSection[];
  /** The same as Markdown. */
  readonly markdown: string;
}

export interface TableSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** What is said where there are no rows. */
  readonly empty: string;
}

export interface TableRow {
  /** How the row stands out; its cells say the same in words. */
  readonly mark: 'added' | 'dropped' | 'changed' | 'same';
  readonly cells: readonly TableCell[];
}

/** A click on one with a target opens that. */
export type TableCell = string | { readonly text: string; readonly target: Target };

// --- the skills matrix

/** The roles of the profiles in all folders by the skills that they ask for. All words are plain text. */
export interface MatrixView {
  readonly kind: 'matrix';
  readonly title: string;
  /** `2 roles by 5 skills.`, and what was not looked at. */
  readonly summary: string;
  /** By category, in it by subcategory and code. */
  readonly skills: readonly MatrixColumn[];
  readonly roles: readonly MatrixRow[];
  readonly words: MatrixViewWords;
}

export interface MatrixColumn {
  readonly code: string;
  /** '' for a code that nobody knows, as the category. */
  readonly name: string;
  readonly category: string;
  /** How many roles ask for it. */
  readonly roles: number;
}

export interface MatrixRow {
  readonly title: string;
  readonly level?: number;
  /** As it is shown. */
  readonly file: string;
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  /** In the order of the columns. */
  readonly cells: readonly MatrixViewCell[];
}

export interface MatrixViewCell {
  /** Which one of `MatrixView.skills`. */
  readonly skill: number;
  /** What stands in the cell: `3`, `3, 4`. */
  readonly text: string;
  /** How deep it is coloured, from 0 to 7. */
  readonly heat: number;
  readonly wished: boolean;
  /** Where the skill is cited first. */
  readonly line: number;
  readonly character: number;
}

/** `{0}` stands where the page puts something in. */
export interface MatrixViewWords {
  readonly role: string;
  readonly level: string;
  readonly filter: string;
  readonly category: string;
  readonly allCategories: string;
  readonly noCategory: string;
  readonly columns: string;
  readonly byCategory: string;
  readonly byCode: string;
  readonly byUse: string;
  readonly desirable: string;
  readonly notAsked: string;
  /** How many roles are shown of how many: `{0}`, `{1}`. */
  readonly shown: string;
  readonly keys: string;
  readonly saveAs: string;
  readonly formats: { readonly [format in MatrixFormat]: string };
}

export type MatrixFormat = 'html' | 'xlsx' | 'csv' | 'markdown';

/** Client to server: `SaveMatrixParams`, answered with `SavedMatrix`. */
export const SAVE_MATRIX = 'roleProfiles/saveMatrix';

export interface SaveMatrixParams {
  readonly format: MatrixFormat;
}

/** The content of a file, as base64: it passes through JSON. */
export interface SavedMatrix {
  readonly data: string;
}

// --- the chart of a role

/** Client to server: `PositionParams`, answered with the `RoleChoice` that the position belongs to, or `null` for no role. */
export const ROLE_AT = 'roleProfiles/roleAt';
/** Client to server: `ChartParams`, answered with the picture as SVG, or `null` where there is nothing to draw. */
export const SAVE_CHART = 'roleProfiles/saveChart';

export type ChartParams = Pick<RoleChoice, 'uri' | 'title'>;

/**
 * Where the page lies that draws a role, below which its name follows. Its query names it: `document`, and `role`, the title
 * of the role there.
 */
export const CHART_PAGE = '/chart/';

/** The skills of a role, drawn up to their levels. All words are plain text. */
export interface ChartView {
  readonly kind: 'chart';
  readonly title: string;
  /** The level of the role, or what is said where it asks for no skill. */
  readonly intro: readonly string[];
  readonly columns: { readonly skill: string; readonly level: string };
  /** How many boxes each row has, one for each level. */
  readonly boxes: number;
  readonly rows: readonly ChartViewRow[];
  readonly save: string;
}

export interface ChartViewRow {
  readonly name: string;
  /** Where it is cited. */
  readonly target: Target;
  /** Its levels in words. */
  readonly text: string;
  readonly levels: readonly number[];
  /** So many boxes are filled. */
  readonly filled: number;
  readonly wished: boolean;
}
