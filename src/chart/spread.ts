/** Something that wants its middle at a height, and needs so much room. */
export interface Placed {
  readonly at: number;
  readonly height: number;
}

interface Cluster {
  readonly members: readonly number[];
  readonly height: number;
  readonly middle: number;
}

/**
 * Moves labels apart until none overlaps another, each as little as may be, all between top and bottom.
 * Answers the middles in the order of the labels. When they do not fit together, they overlap evenly.
 */
export function spread(labels: readonly Placed[], top: number, bottom: number): readonly number[] {
  const total = labels.reduce((sum, { height }) => sum + height, 0);
  const shrink = Math.min(1, (bottom - top) / Math.max(total, 1));
  const sizes = labels.map(({ height }) => height * shrink);
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0) || a - b);
  let clusters: readonly Cluster[] = [];
  for (const index of order) {
    const height = sizes[index] ?? 0;
    const next = { members: [index], height, middle: within(labels[index]?.at ?? 0, height, top, bottom) };
    clusters = joined([...clusters, next], top, bottom);
  }
  const middles: number[] = [];
  for (const { members, height, middle } of clusters) {
    let edge = middle - height / 2;
    for (const member of members) {
      middles[member] = edge + (sizes[member] ?? 0) / 2;
      edge += sizes[member] ?? 0;
    }
  }
  return middles;
}

/** Joins the last cluster to the one before it for as long as they overlap. */
function joined(clusters: readonly Cluster[], top: number, bottom: number): readonly Cluster[] {
  const [last, before] = [clusters.at(-1), clusters.at(-2)];
  if (last === undefined || before === undefined) return clusters;
  if (before.middle + before.height / 2 <= last.middle - last.height / 2 + 1e-9) return clusters;
  const height = before.height + last.height;
  const middle =
    (before.middle * before.members.length + last.middle * last.members.length) /
    (before.members.length + last.members.length);
  const both = { members: [...before.members, ...last.members], height, middle: within(middle, height, top, bottom) };
  return joined([...clusters.slice(0, -2), both], top, bottom);
}

function within(middle: number, height: number, top: number, bottom: number): number {
  return Math.max(top + height / 2, Math.min(bottom - height / 2, middle));
}
