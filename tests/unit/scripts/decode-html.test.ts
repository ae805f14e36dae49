import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../../scripts/analysing/decode-html';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));

describe('decodeHtml', () => {
  it.each([
    ['GBK as gb2312', bytes('<meta charset="gb2312">', [0xbe, 0xad]), '经'],
    [
      'GB18030',
      bytes("<meta http-equiv='Content-Type' content='text/html; charset=GB18030'>", [0xbe, 0xad]),
      '经',
    ],
    ['Big5', bytes('<meta charset=big5>', [0xb8, 0x67]), '經'],
    ['UTF-8 without a declaration', bytes('<p>经济'), '经济'],
    [
      'UTF-8 with a mark against a wrong declaration',
      bytes([0xef, 0xbb, 0xbf], '<meta charset="big5">经'),
      '经',
    ],
    ['UTF-16 by its mark', bytes([0xff, 0xfe, 0xcf, 0x7e]), '经'],
    ['a declared UTF-16 that cannot be', bytes('<meta charset="utf-16">经'), '经'],
    ['an unknown charset', bytes('<meta charset="klingon">经'), '经'],
    ['bytes that are no UTF-8', bytes('caf', [0xe9]), 'café'],
  ])('reads %s', (_, input, expected) => {
    expect(decodeHtml(input)).toContain(expected);
  });
});
