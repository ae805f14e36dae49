import { GROUPS } from '../../analysis/labels/extract-features';
import { encodeStep, STEPS, type StoredModel } from '../../analysis/labels/linear-model';
import type { FittedLabels } from './fit-labels';

/** Rounds a fitted model to the stored form; `thresholds` are decision values with the intercept in them. */
export function storeLabels(
  lang: string,
  id: string,
  model: FittedLabels,
  thresholds: readonly number[],
): StoredModel {
  const scales = Object.fromEntries(
    GROUPS.map((group) => [
      group,
      model.weights.map((weights) =>
        round(
          weights.reduce((most, w, f) => (model.groups[f] === group ? Math.max(most, Math.abs(w)) : most), 0),
        ),
      ),
    ]),
  );
  const steps = model.names.map((_, f) =>
    model.weights
      .map((weights, k) => {
        const scale = scales[model.groups[f] ?? 'word']?.[k] || 1;
        const share = Math.min(1, Math.abs(weights[f] ?? 0) / scale);
        return encodeStep(Math.sign(weights[f] ?? 0) * Math.round(STEPS * Math.sqrt(share)));
      })
      .join(''),
  );
  return {
    version: 1,
    id,
    lang,
    features: model.names.join('\n'),
    weights: steps.join(''),
    scales,
    thresholds: thresholds.map((threshold, k) => round(threshold - (model.bias[k] ?? 0))),
  };
}

const round = (x: number): number => Math.round(x * 10_000) / 10_000;
