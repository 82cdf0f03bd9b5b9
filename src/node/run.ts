import type { Run } from './machine.ts'

/** Runs programs with execa, without a shell and without input. */
export const run: Run = async (program, args, { cwd, env, signal, timeout } = {}) => {
  const { execa } = await import('execa')
  const result = await execa(program, [...args], {
    reject: false,
    stdin: 'ignore',
    ...(cwd === undefined ? {} : { cwd }),
    ...(signal === undefined ? {} : { cancelSignal: signal }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(env === undefined ? {} : { env: changed(env), extendEnv: false }),
  })
  return { code: result.exitCode, stdout: result.stdout ?? '', stderr: result.stderr || (result.shortMessage ?? '') }
}

/** Our environment with some variables set and, where undefined, others taken away. */
function changed(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const merged = { ...process.env, ...env }
  return Object.fromEntries(Object.entries(merged).filter((pair): pair is [string, string] => pair[1] !== undefined))
}
