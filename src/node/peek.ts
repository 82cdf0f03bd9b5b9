import type { Run } from './machine.ts'

/** Runs a program that answers at once, without loading what longer work needs. */
export const peek: Run = async (program, args, { cwd, env, timeout = 5000 } = {}) => {
  const { execFile } = await import('node:child_process')
  return new Promise(resolve => {
    const options = { timeout, ...(cwd === undefined ? {} : { cwd }), env: { ...process.env, ...env } }
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined
      resolve({ code, stdout, stderr: stderr || (error?.message ?? '') })
    })
  })
}
