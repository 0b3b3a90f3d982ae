/** The editor's settings under `roleProfiles`, asked for folder by folder, or as the client once sent them. */
import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';

export interface Configuration {
  /** What the editor holds for a folder; anything, it is validated by the workspace. */
  of(folder: string): Promise<unknown>;
  /** Takes what a client sends that cannot be asked. */
  take(settings: unknown): void;
}

export function createConfiguration(connection: Connection, client: Client): Configuration {
  let sent = own(client.options.settings);
  return {
    async of(folder) {
      if (!client.configuration) return sent;
      const settings: unknown = await connection.workspace.getConfiguration({
        scopeUri: folder,
        section: 'roleProfiles',
      });
      return withoutTrace(settings ?? sent);
    },
    take(settings) {
      if (settings !== undefined && settings !== null) sent = own(settings);
    },
  };
}

/** Clients send the section alone, or all that they have. */
function own(settings: unknown): unknown {
  return isRecord(settings) && 'roleProfiles' in settings ? settings['roleProfiles'] : settings;
}

/** `roleProfiles.trace` belongs to the client. */
function withoutTrace(settings: unknown): unknown {
  if (!isRecord(settings)) return settings;
  const { trace: _, ...rest } = settings;
  return rest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
