/** What ships, inside the bundle of a program of the bench: such a program runs from another folder than the product. */
import levelModel from '../../skills-data/level-model.bin';
import { shippedBy } from '../../server/src/shipped.ts';

export const shipped = shippedBy(() => Promise.resolve(levelModel)).data;
