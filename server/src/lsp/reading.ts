/** What the reading of a document and its findings depend on beside its text: where it is the same, they still hold. */
import type { Service } from '../core/service.ts';
import type { Context } from '../workspace/workspace.ts';

export interface Reading {
  readonly service: Service;
  readonly edition: string;
  /** All settings that findings depend on, as one text. */
  readonly settings: string;
}

const readings = new WeakMap<Context, Reading>();

export function readingOf(context: Context): Reading {
  let reading = readings.get(context);
  if (reading === undefined) {
    const { service, settings } = context;
    // these say which documents are checked, and nothing of what is found in one
    const rest = { ...settings, include: [], exclude: [], skillsData: [] };
    readings.set(context, (reading = { service, edition: settings.edition, settings: JSON.stringify(rest) }));
  }
  return reading;
}
