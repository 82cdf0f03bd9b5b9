/** A command as a README prints it. */
export interface Command {
  readonly line: string
  /** True where it goes on until it is stopped. */
  readonly serves: boolean
  /** True where it asks for a password. */
  readonly asks: boolean
}

const command = (line: string): Command => ({
  line,
  serves: /\bpoe (dev|serve)\b/.test(line),
  asks: /\bpoe user\b/.test(line),
})

/** What only a machine with a container engine or a cluster can run; the image's own commands have a test of theirs. */
const needsEngine = ({ line }: Command): boolean => /^(docker|kubectl) /.test(line)

/** The `sh` blocks of a README that any machine can run, each with its commands. */
export function blocksOf(readme: string): readonly (readonly Command[])[] {
  return [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .map(([, block = '']) =>
      block
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '' && !line.startsWith('#'))
        .map(command),
    )
    .filter(block => !block.some(needsEngine))
}

/** The commands of a README's table of commands. */
export function tableOf(readme: string): readonly Command[] {
  const part = /^## Commands\n([\s\S]*?)(?=^## )/m.exec(readme)?.[1] ?? ''
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, line = '']) => command(line))
}
