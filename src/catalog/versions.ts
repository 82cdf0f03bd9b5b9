/** Exact versions that our own tests passed with, by distribution: the first lock of every repo is made from them. */
export const versions: Readonly<Record<string, string>> = {}
