/** Which words of a claim weigh most towards a level. */
import { frameworkRegister } from './combine.ts';
import { pickCues, type Cue } from './cues.ts';
import { contributions, type LevelModel } from './model.ts';
import type { Reading } from './reading.ts';

export function cuesOf(model: LevelModel, { own, duties, sentences, signals }: Reading, best: number): readonly Cue[] {
  // Towards the best level: up over the thresholds below it, down over those above, the near ones most.
  const direction = [2, 3, 4, 5, 6, 7].map((k) => (k <= best ? 1 : -1) / (Math.abs(k - best - 0.5) + 0.5));
  const prose = contributions(
    model,
    sentences.map(({ tokens }) => tokens),
    direction,
  );
  const echo = frameworkRegister(signals);
  const weights = sentences.map((sentence, i) => {
    const similar = signals.within ? own.support(sentence, best) : undefined;
    return prose[i]!.map((weight, at) => weight * (1 - 0.7 * echo) + (similar ? 2 * echo * similar[at]! : 0));
  });
  return pickCues(duties, sentences, weights, best);
}
