/**
 * Makes a thing at its first use, and keeps it. For the schema of an answer: one takes a millisecond to make, and every command loads
 * every source.
 */
export function once<Made>(make: () => Made): () => Made {
  let kept: { made: Made } | undefined
  return () => {
    kept ??= { made: make() }
    return kept.made
  }
}
