import * as v from 'valibot';
import { assessTopic } from '../../analysis/assess-topic';
import { readLines } from './read-lines';
import type { Report } from './report';

const Line = v.object({ id: v.string(), title: v.string(), text: v.string() });

/** As much of a text as the spotter would send. */
const leadLength = 1500;

/** `--texts`: the topic verdict on each line. */
export function analyseTexts(file: string, report: Report): void {
  for (const { id, title, text } of readLines(file, Line, report)) {
    const lead = text.slice(0, leadLength);
    const { policy, score } = assessTopic({ title, lead, description: '', section: '', keywords: [] });
    report.row({ id, policy, score });
  }
}
