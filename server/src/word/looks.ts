/** How a stretch of text looks: what its run says, and else its style. */
import { attribute, isOn, type Attributes } from './attributes.ts';
import type { Piece } from './blocks.ts';
import type { Styles } from './styles.ts';

/** What a run says of itself; what it does not say, its style says. */
export interface Looks {
  style: string | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  struck: boolean;
  hidden: boolean | undefined;
}

export function noLooks(): Looks {
  return { style: undefined, bold: undefined, italic: undefined, struck: false, hidden: undefined };
}

/** Takes in one property of a run. */
export function readLook(looks: Looks, name: string, attributes: Attributes): void {
  switch (name) {
    case 'rStyle':
      looks.style = attribute(attributes, 'val');
      break;
    case 'b':
      looks.bold = isOn(attributes);
      break;
    case 'i':
      looks.italic = isOn(attributes);
      break;
    case 'strike':
    case 'dstrike':
      looks.struck = isOn(attributes);
      break;
    case 'vanish':
      looks.hidden = isOn(attributes);
      break;
  }
}

/** @param looks of the run that the text stands in, if it stands in one */
export function isHidden(looks: Looks | undefined, styles: Styles): boolean {
  return looks?.hidden ?? styles.of(looks?.style).hidden ?? false;
}

/** Adds a text to the pieces of a paragraph; what looks as the last piece does becomes part of it. */
export function addText(
  pieces: Piece[],
  text: string,
  looks: Looks | undefined,
  styles: Styles,
  link: string | undefined,
): void {
  const style = styles.of(looks?.style);
  const bold = looks?.bold ?? style.bold ?? false;
  const italic = looks?.italic ?? style.italic ?? false;
  const piece = { text, bold, italic, struck: looks?.struck ?? false, link };
  const last = pieces.at(-1);
  if (last !== undefined && isAlike(last, piece)) last.text += text;
  else pieces.push(piece);
}

function isAlike(one: Piece, other: Piece): boolean {
  return (
    one.note === undefined &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.struck === other.struck &&
    one.link === other.link
  );
}
