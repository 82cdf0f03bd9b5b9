/** Environment variables, as Node gives them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** How we were started, as far as it shapes the command lines that we print. */
export interface Starter {
  readonly manager: 'npm' | 'npx' | 'pnpm' | 'yarn' | 'bun' | 'start' | 'none'
  /** What stands before the directory. */
  readonly words: string
  /** What stands before the first flag, where the manager would keep flags for itself. */
  readonly separator: string
}

/** Works out from the environment who started us. */
export function starterFrom(env: Environment): Starter {
  const agent = env.npm_config_user_agent?.split('/')[0]
  const event = env.npm_lifecycle_event
  if (event === 'start' && env.npm_package_name === 'create-pyweb') return starter('start', 'npm start --', '')
  if (agent === 'pnpm') return starter('pnpm', 'pnpm create pyweb', '')
  if (agent === 'yarn') return starter('yarn', 'yarn create pyweb', '')
  if (agent === 'bun') return starter('bun', 'bun create pyweb', '')
  if (agent === 'npm' && env.npm_command === 'exec') return starter('npx', 'npx create-pyweb', '')
  if (agent === 'npm') return starter('npm', 'npm create pyweb', '--')
  return starter('none', 'create-pyweb', '')
}

const starter = (manager: Starter['manager'], words: string, separator: string): Starter => ({
  manager,
  words,
  separator,
})

const plainWord = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+=:,./-]*$/

/** A word quoted for a POSIX shell, where it needs to be. */
export function quoted(word: string): string {
  return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/**
 * A whole command line in the starter's words.
 * @param before a command's word and the directory
 * @param flags flags and their values, each a word that is quoted here
 */
export function inWordsOf({ words, separator }: Starter, before: readonly string[], flags: readonly string[]): string {
  const hasFlags = flags.length > 0 && separator !== ''
  return [words, ...before.map(quoted), ...(hasFlags ? [separator] : []), ...flags.map(quoted)].join(' ')
}
