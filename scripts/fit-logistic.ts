/** A row of a design matrix: feature indices and their values. */
export interface SparseRow {
  readonly at: Int32Array;
  readonly value: Float64Array;
}

export interface LogisticProblem {
  readonly rows: readonly SparseRow[];
  /** 1 or 0 for each row. */
  readonly labels: readonly number[];
  /** How much each row counts. */
  readonly weights: readonly number[];
  /** L2 penalty for each feature; its length is the number of features. */
  readonly penalty: Float64Array;
}

/** Weights for each feature, the bias last. L-BFGS on the weighted logistic loss; the same input gives the same weights. */
export function fitLogistic(problem: LogisticProblem, steps = 60): Float64Array {
  const size = problem.penalty.length + 1;
  let at = new Float64Array(size);
  let { loss, gradient } = lossAndGradient(problem, at);
  const history: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < steps; step += 1) {
    const direction = descend(gradient, history);
    const slope = dot(direction, gradient);
    let rate = step === 0 ? 1 / Math.sqrt(dot(gradient, gradient) + 1e-12) : 1;
    let next = { at, loss, gradient };
    for (let tries = 0; tries < 20; tries += 1, rate /= 2) {
      const to = at.map((value, i) => value + rate * (direction[i] ?? 0));
      next = { at: to, ...lossAndGradient(problem, to) };
      if (next.loss <= loss + 1e-4 * rate * slope) break;
    }
    const s = next.at.map((value, i) => value - (at[i] ?? 0));
    const y = next.gradient.map((value, i) => value - (gradient[i] ?? 0));
    const sy = dot(s, y);
    if (sy > 1e-12) history.push({ s, y, rho: 1 / sy });
    if (history.length > 8) history.shift();
    const gain = loss - next.loss;
    ({ at, loss, gradient } = next);
    if (gain < 1e-6 * Math.abs(loss)) break;
  }
  return at;
}

export function scoreRow(row: SparseRow, weights: Float64Array): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let k = 0; k < row.at.length; k += 1) sum += (weights[row.at[k] ?? 0] ?? 0) * (row.value[k] ?? 0);
  return sum;
}

function lossAndGradient({ rows, labels, weights, penalty }: LogisticProblem, at: Float64Array) {
  const gradient = new Float64Array(at.length);
  let loss = 0;
  for (let i = 0; i < penalty.length; i += 1) {
    const p = penalty[i] ?? 0;
    const w = at[i] ?? 0;
    loss += (p * w * w) / 2;
    gradient[i] = p * w;
  }
  rows.forEach((row, r) => {
    const margin = scoreRow(row, at);
    const label = labels[r] ?? 0;
    const weight = weights[r] ?? 1;
    const signed = label ? margin : -margin;
    loss += weight * (signed > 0 ? Math.log1p(Math.exp(-signed)) : -signed + Math.log1p(Math.exp(signed)));
    const error = weight * (1 / (1 + Math.exp(-margin)) - label);
    for (let k = 0; k < row.at.length; k += 1) {
      const f = row.at[k] ?? 0;
      gradient[f] = (gradient[f] ?? 0) + error * (row.value[k] ?? 0);
    }
    gradient[at.length - 1] = (gradient[at.length - 1] ?? 0) + error;
  });
  return { loss, gradient };
}

function descend(
  gradient: Float64Array,
  history: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.map((g) => -g);
  const alphas = history
    .map((pair, k) => ({ ...pair, k }))
    .reverse()
    .map(({ s, y, rho, k }) => {
      const alpha = rho * dot(s, q);
      addTo(q, y, -alpha);
      return { k, alpha };
    });
  const last = history.at(-1);
  const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1;
  q.forEach((value, i) => {
    q[i] = value * scale;
  });
  history.forEach(({ s, y, rho }, k) => {
    const alpha = alphas.find((a) => a.k === k)?.alpha ?? 0;
    addTo(q, s, alpha - rho * dot(y, q));
  });
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(target: Float64Array, source: Float64Array, by: number): void {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) + by * (source[i] ?? 0);
}
