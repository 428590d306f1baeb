/** Edges that every one of the sets has, ascending: only on these can their buckets be added or compared. */
export function commonEdges([first = [], ...others]: readonly (readonly number[])[]): readonly number[] {
  return first.filter((edge) => others.every((edges) => edges.includes(edge)))
}

/**
 * The same counts in the fewer buckets of `onto`, all of whose edges are among `edges`. Nothing is lost but detail:
 * the sum stays. Not measured, or no edge left to tell anything by, is an empty list.
 */
export function coarsen(
  buckets: readonly number[],
  edges: readonly number[],
  onto: readonly number[],
): readonly number[] {
  if (buckets.length === 0 || onto.length === 0) return []
  const coarse = Array.from({ length: onto.length + 1 }, () => 0)
  buckets.forEach((count, index) => {
    const edge = edges[index] ?? Number.POSITIVE_INFINITY
    const target = onto.findIndex((upper) => edge <= upper)
    coarse[target === -1 ? onto.length : target]! += count
  })
  return coarse
}

/** Adds bucket by bucket; an empty list is "not measured" and adds nothing. */
export function addBuckets(left: readonly number[], right: readonly number[]): readonly number[] {
  if (left.length === 0) return right
  if (right.length === 0) return left
  return left.map((count, index) => count + right[index]!)
}
