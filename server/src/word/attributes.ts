/** Attributes of an XML element, whatever prefix they have. */
import { decodeEntities } from '../formats/workbook-xml.ts';

export type Attributes = Readonly<Record<string, string>>;

/** The value of an attribute by its name without the prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`w:${name}`] ?? attributes[name];
  if (usual !== undefined) return decodeEntities(usual);
  const suffix = `:${name}`;
  for (const key in attributes) if (key.endsWith(suffix)) return decodeEntities(attributes[key]!);
  return undefined;
}

/** A property that is on by being there, unless it says otherwise: `<w:b/>`, `<w:b w:val="0"/>`. */
export function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off|none)$/.test(attribute(attributes, 'val') ?? '');
}

/** A number that is written as one, else the other value. */
export function numberIn(attributes: Attributes, name: string, otherwise: number): number {
  const value = Number(attribute(attributes, name));
  return Number.isSafeInteger(value) ? value : otherwise;
}
