import { describe, expect, it } from 'vitest';
import { readDate } from '../../../analysis/read-date';

describe('readDate', () => {
  it.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T08:00:00+08:00', '2031-03-04T08:00:00+08:00'],
    ['2031-03-04 08:00:00', '2031-03-04T08:00:00'],
    ['发布时间：2031年3月4日 08:00', '2031-03-04'],
    ['2031-03-04T03:00:00 -', '2031-03-04T03:00:00'],
    ['2031/3/4', '2031-03-04'],
    ['Published March 4, 2031', '2031-03-04'],
    ['4th Mar 2031', '2031-03-04'],
    ['20310304', '2031-03-04'],
    ['03/04/2031', null],
    ['2031-13-04', null],
    ['In 2031 the plan ends', null],
    ['', null],
  ])('reads %j as %j', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});
