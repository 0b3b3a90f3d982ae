/**
 * The features that a trained model knows, by slot: the leading 20 bits of a hash. The twelve leading bits choose a
 * shelf, and the eight others are written down, shelf by shelf; so the table is used as it lies in the file, and all that
 * is worked out when it is loaded is where each shelf begins. A model that has to be unpacked holds up the first answer.
 *
 * File: for each shelf u8, how many slots stand on it; then for each slot u8, its last eight bits.
 */
export interface SlotTable {
  readonly size: number;
  /** The place of the slot of a hash among all slots in ascending order, or -1. */
  find(hash: number): number;
  /** The table as it lies in the file. */
  readonly bytes: Uint8Array;
}

const SHELF_SHIFT = 20;
const SHELVES = 2 ** (32 - SHELF_SHIFT);
const SLOT_SHIFT = 12;

/** The slot of a hash: an unsigned number below 2 ** 20. */
export function slotOf(hash: number): number {
  return hash >>> SLOT_SHIFT;
}

/** @param slots ascending, each once; at most 255 with the same twelve leading bits */
export function createSlotTable(slots: readonly number[]): SlotTable {
  const bytes = new Uint8Array(SHELVES + slots.length);
  slots.forEach((slot, place) => {
    bytes[slot >>> (SHELF_SHIFT - SLOT_SHIFT)]! += 1;
    bytes[SHELVES + place] = slot & 255;
  });
  return readSlotTable(bytes, slots.length);
}

/** The bytes that a table of `size` slots takes. */
export function slotTableLength(size: number): number {
  return SHELVES + size;
}

/** @param bytes as `createSlotTable` made them */
export function readSlotTable(bytes: Uint8Array, size: number): SlotTable {
  const begins = new Uint16Array(SHELVES + 1);
  for (let shelf = 0; shelf < SHELVES; shelf++) begins[shelf + 1] = begins[shelf]! + bytes[shelf]!;
  return {
    size,
    bytes,
    find(hash) {
      const shelf = hash >>> SHELF_SHIFT;
      const rest = slotOf(hash) & 255;
      const end = begins[shelf + 1]!;
      for (let place = begins[shelf]!; place < end; place++) if (bytes[SHELVES + place] === rest) return place;
      return -1;
    },
  };
}
