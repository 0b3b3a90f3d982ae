/** The editor's settings under `roleProfiles`, asked for folder by folder, or as the client once sent them. */
import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import type { Preferences } from './preferences.ts';
import { readPreferences, withoutPreferences } from './preferences.ts';

export interface Configuration {
  /** What the editor holds for a folder; anything, it is validated by the workspace. */
  of(folder: string): Promise<unknown>;
  /** The editor's own ones among them, as they were when a folder was asked for last. */
  preferences(folder: string): Preferences;
  /** Takes what a client sends that cannot be asked. */
  take(settings: unknown): void;
}

export function createConfiguration(connection: Connection, client: Client): Configuration {
  let sent = own(client.options.settings);
  const known = new Map<string, Preferences>();

  async function ask(folder: string): Promise<unknown> {
    if (!client.configuration) return sent;
    const settings: unknown = await connection.workspace.getConfiguration({
      scopeUri: folder,
      section: 'roleProfiles',
    });
    return settings ?? sent;
  }

  return {
    async of(folder) {
      const settings = await ask(folder);
      known.set(folder, readPreferences(settings));
      return withoutPreferences(settings);
    },
    preferences: (folder) => known.get(folder) ?? readPreferences(sent),
    take(settings) {
      if (settings !== undefined && settings !== null) sent = own(settings);
    },
  };
}

/** Clients send the section alone, or all that they have. */
function own(settings: unknown): unknown {
  return isRecord(settings) && 'roleProfiles' in settings ? settings['roleProfiles'] : settings;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
