import { type AnalysePorts, analyse } from '../../analysis/analyse';
import type { Article } from '../../analysis/article';
import { compare } from '../../analysis/compare';
import { builtInBriefing } from '../../briefings/built-in/miit-2022-01-20';
import { patienceFor } from './check-document';

/** Has an article analysed and compared; gives the promises that were not kept. */
export async function checkAnalysis(article: Article, ports: AnalysePorts): Promise<readonly string[]> {
  try {
    const faults: string[] = [];
    const start = performance.now();
    const reading = await analyse(article, ports);
    if (reading.status === 'ready') {
      let end = 0;
      for (const { span } of reading.sentences) {
        if (span.start < end || span.end <= span.start || span.end > article.text.length)
          faults.push('sentences overlap, are empty or leave the text');
        end = span.end;
      }
      compare(builtInBriefing.points, reading.points);
    }
    // the first call unpacks the models
    const ms = performance.now() - start;
    if (ms > 2000 + 4 * patienceFor(article.text.length)) faults.push(`slow analysis: ${Math.round(ms)} ms`);
    return faults;
  } catch (error) {
    return [`analysis threw ${String(error).slice(0, 120)}`];
  }
}
