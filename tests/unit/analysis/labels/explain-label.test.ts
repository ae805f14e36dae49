import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOfLonger } from '../../../../analysis/labels/explain-label';
import type { Cue } from '../../../../analysis/labels/find-cues';
import { cpuTimeOf } from '../../cpu-time';

const cue = fc
  .record({
    id: fc.constantFrom<Cue['id'][]>('risk/pressure', 'risk/decline', 'measure/act'),
    start: fc.integer({ min: 0, max: 12 }),
    length: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ id, start, length }): Cue => ({ id, start, end: start + length, at: start, length }));

it('leaves out a cue that lies within a longer one of its family, and no other', () => {
  const family = ({ id }: Cue) => id.split('/')[0];
  const isPart = (one: Cue, cues: readonly Cue[]) =>
    cues.some(
      (other) =>
        other.start <= one.start &&
        one.end <= other.end &&
        other.length > one.length &&
        family(other) === family(one),
    );
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 20 }), (cues) => {
      const parts = partsOfLonger(cues);
      for (const each of cues) expect(parts.has(each)).toBe(isPart(each, cues));
    }),
  );
});

it('takes a time that grows with the number of cues', () => {
  const cues = Array.from(
    { length: 40_000 },
    (_, at): Cue => ({
      id: 'risk/pressure',
      start: at * 2,
      end: at * 2 + 2,
      at,
      length: 2,
    }),
  );
  // one by one with each other would be 1,600 million looks, some seconds
  expect(cpuTimeOf(() => partsOfLonger(cues))).toBeLessThan(1_000);
});
