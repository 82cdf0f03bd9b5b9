/** Number of single-letter edits (insert, delete, replace, swap of neighbours) between two words. */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)])
  const at = (i: number, j: number): number => (i < 0 || j < 0 ? Number.POSITIVE_INFINITY : (rows[i]?.[j] ?? 0))
  for (let j = 0; j <= b.length; j++) (rows[0] as number[])[j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const edits = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1)]
      if (swapped) edits.push(at(i - 2, j - 2) + 1)
      ;(rows[i] as number[])[j] = Math.min(...edits)
    }
  }
  return at(a.length, b.length)
}

/** The word among `known` that someone who typed `word` most likely meant; nothing when none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const ranked = known
    .map(candidate => ({ candidate, edits: distance(typed, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, edits }) =>
        edits <= Math.max(2, Math.floor(candidate.length / 3)) || candidate.toLowerCase().startsWith(typed),
    )
    .sort((a, b) => a.edits - b.edits)
  return ranked[0]?.candidate
}

/** "did you mean 'x'?" or the whole list, as the second half of an error about an unknown word. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined
    ? `Known are: ${known.join(', ')}.`
    : `Did you mean '${near}'? Known are: ${known.join(', ')}.`
}
