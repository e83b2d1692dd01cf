/** The value below which a share of the samples lies, nearest rank; `NaN` of none. */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (samples) => percentile(samples, 0.5);
