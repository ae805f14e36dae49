import * as v from 'valibot';
import { labelSentences } from '../../analysis/analyse';
import { detectLanguage } from '../../analysis/detect-language';
import type { Lang } from '../../analysis/kind';
import { articleOfSentences, createPorts } from './engine';
import { readLines } from './read-lines';
import type { Report } from './report';

const Line = v.object({
  doc: v.string(),
  i: v.number(),
  lang: v.optional(v.nullable(v.string())),
  text: v.string(),
});
type Line = v.InferOutput<typeof Line>;

/** `--sentences`: the lines of a document form one article; one row of labels and scores for each line. */
export async function analyseSentences(file: string, report: Report): Promise<void> {
  const documents = new Map<string, Line[]>();
  for (const line of readLines(file, Line, report)) {
    const known = documents.get(line.doc);
    if (known) known.push(line);
    else documents.set(line.doc, [line]);
  }
  const ports = createPorts();
  for (const lines of documents.values()) {
    const { article, spans } = articleOfSentences(
      '',
      lines.map(({ text }) => text),
    );
    const lang = languageOf(lines, article.text);
    // A document in another language has no labels: nothing in it is claimed.
    const sentences = lang ? await labelSentences(article, spans, lang, ports) : [];
    lines.forEach(({ doc, i }, at) => {
      const sentence = sentences[at];
      const scores = sentence?.scores ?? { risk: 0, measure: 0, outlook: 0 };
      report.row({ doc, i, labels: sentence?.labels.map(({ kind }) => kind) ?? [], scores });
    });
  }
}

function languageOf(lines: readonly Line[], text: string): Lang | null {
  const stated = lines[0]?.lang?.split(/[-_]/)[0];
  if (stated === 'en' || stated === 'zh') return stated;
  return stated ? null : detectLanguage(text).lang;
}
