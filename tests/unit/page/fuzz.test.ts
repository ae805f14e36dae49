// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fuzzSamples } from '../../../scripts/fuzzing/fuzz-samples';
import { checkDocument } from '../../fuzzing/check-document';
import { fuzzDocument } from '../../fuzzing/generate-document';

/** A run small enough for every `npm test`; `npm run fuzz` takes as many documents as it is told. */
const DOCUMENTS = 200;
const RUN = 7;

describe('reading generated documents', () => {
  it('is repeated by a seed', () => {
    const samples = fuzzSamples(0);
    expect(fuzzDocument(RUN, 3, samples)).toEqual(fuzzDocument(RUN, 3, samples));
    expect(fuzzDocument(RUN, 3, samples).html).not.toBe(fuzzDocument(RUN, 4, samples).html);
  });

  it(`keeps every promise on ${DOCUMENTS} of them`, () => {
    const samples = fuzzSamples(0);
    const broken: string[] = [];
    let read = 0;
    for (let index = 0; index < DOCUMENTS; index += 1) {
      const { html } = fuzzDocument(RUN, index, samples);
      const document = new DOMParser().parseFromString(html, 'text/html');
      const check = checkDocument(document, window, {
        seed: index,
        htmlLength: 20 * html.length, // jsdom is slower than a browser
        use: () => [],
      });
      broken.push(...check.faults.map((fault) => `${RUN}:${index} ${fault}`));
      if (check.status === 'read') read += 1;
    }
    expect(broken).toEqual([]);
    expect(read).toBeGreaterThan(DOCUMENTS / 2);
  }, 60_000);
});
