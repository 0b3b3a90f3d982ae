/** The rows of a model stored as a few shared factors. */
export interface Factorised {
  /** rows x factors */
  readonly mixing: Float32Array;
  readonly scales: Float32Array;
  readonly quantised: readonly Int8Array[];
}

/**
 * The best approximation of the rows by `count` factors (a singular value decomposition by way of the small matrix of
 * products between rows), each factor rounded to 8 bits.
 */
export function factorise(rows: readonly Float64Array[], count: number): Factorised {
  const gram = rows.map((a) => rows.map((b) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)));
  const vectors = eigenvectors(gram).slice(0, count);
  const mixing = new Float32Array(rows.length * vectors.length);
  const scales = new Float32Array(vectors.length);
  const quantised = vectors.map((vector, factor) => {
    vector.forEach((value, row) => (mixing[row * vectors.length + factor] = value));
    const values = new Float64Array(rows[0]!.length);
    rows.forEach((row, r) => row.forEach((value, i) => (values[i]! += vector[r]! * value)));
    // The largest weights are clipped: a finer step for all others is worth more.
    const limit = quantile(values, 0.9995);
    scales[factor] = limit / 127 || 1;
    return Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scales[factor]!))));
  });
  return { mixing, scales, quantised };
}

function quantile(values: Float64Array, share: number): number {
  const sorted = values.map(Math.abs).sort();
  return sorted[Math.floor((sorted.length - 1) * share)]!;
}

/** Eigenvectors of a symmetric matrix, the largest eigenvalue first (Jacobi rotations). */
function eigenvectors(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v: number[][] = a.map((_, i) => a.map((__, j) => Number(i === j)));
  for (let sweep = 0; sweep < 60; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) {
        if (Math.abs(a[p]![q]!) < 1e-12) continue;
        const theta = 0.5 * Math.atan2(2 * a[p]![q]!, a[q]![q]! - a[p]![p]!);
        const c = Math.cos(theta);
        const s = Math.sin(theta);
        for (let k = 0; k < size; k++) {
          const [kp, kq] = [a[k]![p]!, a[k]![q]!];
          a[k]![p] = c * kp - s * kq;
          a[k]![q] = s * kp + c * kq;
        }
        for (let k = 0; k < size; k++) {
          const [pk, qk] = [a[p]![k]!, a[q]![k]!];
          a[p]![k] = c * pk - s * qk;
          a[q]![k] = s * pk + c * qk;
          const [vp, vq] = [v[k]![p]!, v[k]![q]!];
          v[k]![p] = c * vp - s * vq;
          v[k]![q] = s * vp + c * vq;
        }
      }
    }
  }
  const order = a.map((_, i) => i).sort((i, j) => a[j]![j]! - a[i]![i]!);
  return order.map((i) => v.map((row) => row[i]!));
}
