const IN_A_BUCKET = 2; // on average
const FEW = 32; // up to as many are put in order one by one

// Both sorts deal the numbers into buckets of equal width before each bucket is sorted: time in proportion to their
// number where they are spread as outcomes are, and at worst that of an ordinary sort, when a far tail leaves most of
// them in one bucket.

/** The numbers, smallest first, as a copy; none of them `NaN`. */
export function sortNumbers(values: Float64Array): Float64Array {
  const buckets = bucketsOf(values);
  if (!buckets) return values.slice().sort();
  const { low, scale } = buckets;
  const starts = countInto(buckets, values);
  const sorted = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const bucket = ((value - low) * scale) | 0;
    const at = (starts[bucket] as number) - 1;
    starts[bucket] = at;
    sorted[at] = value;
  }
  for (let bucket = 0; bucket < buckets.count; bucket += 1) {
    sortPart(sorted, starts[bucket] as number, starts[bucket + 1] as number);
  }
  return sorted;
}

/** Where the numbers stand among `values`, the place of the smallest first; none of them `NaN`. */
export function sortedPlaces(values: Float64Array): Uint32Array {
  const places = new Uint32Array(values.length);
  const buckets = bucketsOf(values);
  if (!buckets) {
    for (let index = 0; index < values.length; index += 1) places[index] = index;
    return sortPlaces(places, values);
  }
  const { low, scale } = buckets;
  const starts = countInto(buckets, values);
  for (let index = 0; index < values.length; index += 1) {
    const bucket = (((values[index] as number) - low) * scale) | 0;
    const at = (starts[bucket] as number) - 1;
    starts[bucket] = at;
    places[at] = index;
  }
  for (let bucket = 0; bucket < buckets.count; bucket += 1) {
    const [from, to] = [starts[bucket] as number, starts[bucket + 1] as number];
    if (to - from > FEW) sortPlaces(places.subarray(from, to), values);
    else if (to - from > 1) sortFewPlaces(places, values, from, to);
  }
  return places;
}

type Buckets = { readonly count: number; readonly low: number; readonly scale: number };

/** `null` of too few numbers, of equal ones, and of those so far apart that their distance is no number any more. */
function bucketsOf(values: Float64Array): Buckets | null {
  const count = Math.ceil(values.length / IN_A_BUCKET);
  const [low, high] = extentOf(values);
  const scale = (count - 1) / (high - low);
  return scale > 0 && scale < Number.POSITIVE_INFINITY ? { count, low, scale } : null;
}

/** Where each bucket ends: filled from there, it has its start there when it is full. The end of all comes last. */
function countInto({ count, low, scale }: Buckets, values: Float64Array): Uint32Array {
  const ends = new Uint32Array(count + 1);
  for (let index = 0; index < values.length; index += 1) {
    const bucket = (((values[index] as number) - low) * scale) | 0;
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket <= count; bucket += 1) {
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
  }
  return ends;
}

function sortPart(values: Float64Array, from: number, to: number): void {
  if (to - from > FEW) {
    values.subarray(from, to).sort();
    return;
  }
  for (let index = from + 1; index < to; index += 1) {
    const value = values[index] as number;
    let at = index;
    for (; at > from && (values[at - 1] as number) > value; at -= 1) values[at] = values[at - 1] as number;
    values[at] = value;
  }
}

function sortPlaces(places: Uint32Array, values: Float64Array): Uint32Array {
  return places.sort((one, other) => {
    const [a, b] = [values[one] as number, values[other] as number];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

function sortFewPlaces(places: Uint32Array, values: Float64Array, from: number, to: number): void {
  for (let index = from + 1; index < to; index += 1) {
    const place = places[index] as number;
    const value = values[place] as number;
    let at = index;
    for (; at > from && (values[places[at - 1] as number] as number) > value; at -= 1) {
      places[at] = places[at - 1] as number;
    }
    places[at] = place;
  }
}

function extentOf(values: Float64Array): readonly [low: number, high: number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
