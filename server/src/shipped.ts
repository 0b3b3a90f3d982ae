/** What ships with the product beside its code. The bundler puts it in; only the entry points import this file. */
import itop from '../../skills-data/ITOP.txt';
import editions from '../../skills-data/sfia-editions.json';
import type { ShippedData } from './workspace/shipped-data.ts';

export const shipped: ShippedData = {
  itop,
  editions,
  levelModel: async () => (await import('./level-model.ts')).default,
};
