import type { BriefingVerdict, Change, Comparison } from '../../analysis/comparison';
import type { Kind, Lang } from '../../analysis/kind';
import { builtInBriefing } from '../../briefings/built-in/miit-2022-01-20';
import type { ShownPoint } from '../../briefings/page-state';

type Cue = readonly [cue: string, rule: string];

interface Said {
  readonly key?: boolean;
  readonly placed?: boolean;
  readonly speaker?: string;
}

/** One sentence of an invented page. */
export const said =
  (lang: Lang) =>
  (kind: Kind, text: string, cues: readonly Cue[], more: Said = {}): ShownPoint => ({
    id: '',
    kind,
    text,
    lang,
    sentences: [],
    span: { start: 0, end: text.length },
    key: more.key ?? false,
    placed: more.placed ?? true,
    themes: [],
    figures: [],
    strength: 0,
    speaker: more.speaker ?? null,
    evidence: evidenceOf(cues),
  });

/** The points as they stand on a page: `p0`, `p1` … */
export const inOrder = (points: readonly ShownPoint[]): readonly ShownPoint[] =>
  points.map((point, index) => ({
    ...point,
    id: `p${index}`,
    sentences: [index],
    span: { start: index * 200, end: index * 200 + point.text.length },
  }));

interface Found {
  readonly by: readonly string[];
  readonly change?: readonly [change: Change, was: string, now: string];
  readonly why?: readonly Cue[];
}

/** A comparison in which all points of the briefing are missing but those named. */
export const compared = (
  found: Readonly<Record<string, Found>>,
  fresh: readonly string[],
  related: readonly (readonly [point: string, pagePoint: string, theme: string])[] = [],
): Comparison => ({
  verdicts: builtInBriefing.points.map(({ id }) => verdictOf(id, found[id])),
  fresh,
  related: related.map(([point, pagePoint, theme]) => ({
    point,
    pagePoint,
    evidence: evidenceOf([[theme, `theme/${theme.replaceAll(' ', '-')}`]]),
  })),
});

function verdictOf(point: string, found: Found | undefined): BriefingVerdict {
  if (!found) return { status: 'missing', point, evidence: [] };
  const shared = { point, pagePoints: found.by, score: 0.8, evidence: evidenceOf(found.why ?? []) };
  if (!found.change) return { status: 'repeated', ...shared };
  const [change, was, now] = found.change;
  return { status: 'changed', ...shared, change, was, now };
}

const evidenceOf = (cues: readonly Cue[]) => cues.map(([cue, rule]) => ({ cue, rule, weight: 1 }));
