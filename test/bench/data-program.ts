/** Loads workbooks in this process; prints a DataFigures. */
import { loadFramework } from '../../server/src/core/catalogue/load.ts';
import { createService } from '../../server/src/core/service.ts';
import type { Service } from '../../server/src/core/service.ts';
import { DEFAULT_SETTINGS } from '../../server/src/core/settings.ts';
import { readFramework } from '../../server/src/formats/index.ts';
import { shipped } from './shipped.ts';
import { readShippedData } from '../../server/src/workspace/shipped-data.ts';
import { officialWorkbook } from '../support/fixtures/layouts.ts';
import { largeStandIn } from '../support/fixtures/stand-in.ts';
import { wholeFramework } from './framework.ts';
import { megabytesInUse, printFigures, timed } from './measuring.ts';

export interface DataFigures {
  /** The workbook of a whole edition. */
  readonly skills: number;
  readonly kilobytes: number;
  /** Milliseconds from its bytes to a service that knows its skills; the first time in a process, and the second. */
  readonly first: number;
  readonly later: number;
  /** What 1,000 skills hold. */
  readonly megabytes: number;
  /** A hover on ITOP-4 (milliseconds, median of many), with what ships alone and with 1,000 skills. */
  readonly hoverBefore: number;
  readonly hoverAfter: number;
}

async function measure(): Promise<DataFigures> {
  const merge = await readShippedData(shipped);
  const small = officialWorkbook(wholeFramework());
  const load = async (bytes: Uint8Array): Promise<Service> => {
    const { framework } = await readFramework({ name: 'framework.xlsx', bytes });
    const source = { layer: 'workspace', name: 'framework.xlsx' } as const;
    return createService(merge([loadFramework(framework!, source).framework]));
  };
  const first = await timed(() => load(small));
  const skills = first.result.catalogue.frameworks.at(-1)!.skills.length;
  const later = await timed(() => load(small));

  const large = officialWorkbook(largeStandIn(1000));
  const alone = createService(merge([]));
  hovers(alone);
  const before = megabytesInUse();
  const service = await load(large);
  service.read('AAAB-3');
  const megabytes = megabytesInUse() - before;
  hovers(service);
  const hoverBefore = hovers(alone);
  const hoverAfter = hovers(service);
  const kilobytes = small.length / 1000;
  return { skills, kilobytes, first: first.ms, later: later.ms, megabytes, hoverBefore, hoverAfter };
}

/** The median of many hovers, in milliseconds. */
function hovers(service: Service): number {
  const document = service.read('# A role\n\nThe role is an ITOP-4.\n');
  const times: number[] = [];
  for (let i = 0; i < 2_000; i++) {
    const start = performance.now();
    if (service.hover(document, 25, DEFAULT_SETTINGS) === undefined) throw new Error('no hover');
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[1_000]!;
}

printFigures(measure());
