import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Lang } from '../../analysis/kind';
import { extractFeatures, type Group } from '../../analysis/labels/extract-features';
import { parseSentence } from '../../analysis/labels/parse-sentence';

/** A labelled sentence as the trainer needs it: its distinct features by group, and what it was given. */
export interface LabelledSentence {
  readonly doc: string;
  readonly publisher: string;
  /** 1 or 0 for each of `KINDS`. */
  readonly labels: readonly number[];
  readonly features: ReadonlyMap<Group, ReadonlySet<string>>;
}

interface Line {
  readonly doc: string;
  readonly lang: string;
  readonly text: string;
  readonly labels: readonly string[];
}

/** The labelled training sentences of one language, with their features; `gold` is the folder of labelled text. */
export function readLabelled(gold: string, lang: Lang): readonly LabelledSentence[] {
  const publishers = readPublishers(gold);
  const lines = readFileSync(join(gold, 'train/sentences.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line))
    .filter((line) => line.lang === lang);
  const parsed = lines.map(({ text }) => parseSentence(text, lang));
  return lines.map(({ doc, labels }, i) => {
    const beside = (k: number) => (lines[k]?.doc === doc ? (parsed[k] ?? null) : null);
    const features = new Map<Group, Set<string>>();
    const sentence = parsed[i];
    if (sentence !== undefined) {
      extractFeatures({ sentence, previous: beside(i - 1), next: beside(i + 1) }, (group, name) => {
        const names = features.get(group) ?? new Set<string>();
        features.set(group, names.add(name));
      });
    }
    return {
      doc,
      publisher: publishers.get(doc) ?? doc,
      labels: KINDS.map((kind) => Number(labels.includes(kind))),
      features,
    };
  });
}

function readPublishers(gold: string): Map<string, string> {
  const [head = '', ...rows] = readFileSync(join(gold, 'train/docs.tsv'), 'utf8').trimEnd().split('\n');
  const column = head.split('\t').indexOf('publisher');
  return new Map(rows.map((row) => row.split('\t')).map((cells) => [cells[0] ?? '', cells[column] ?? '']));
}
