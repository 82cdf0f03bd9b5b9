interface Time {
  readonly set: string
  readonly step: string
  readonly seconds: number
}

const times: Time[] = []

/** Does a step of a set and keeps how long it took. */
export async function timed<T>(set: string, step: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  try {
    return await work()
  } finally {
    times.push({ set, step, seconds: (performance.now() - start) / 1000 })
  }
}

/** How many sets there were, how long each took, and on what it spent most. */
export function printTimes(): void {
  const sets = [...new Set(times.map(({ set }) => set))]
  const lines = sets.map(set => {
    const steps = times.filter(time => time.set === set)
    const whole = steps.reduce((sum, { seconds }) => sum + seconds, 0)
    const slowest = [...steps].sort((a, b) => b.seconds - a.seconds).slice(0, 4)
    return `  ${set.padEnd(20)} ${whole.toFixed(0).padStart(5)} s   ${slowest.map(({ step, seconds }) => `${step} ${seconds.toFixed(0)}`).join(' · ')}`
  })
  console.log(`\n${sets.length} live repos:\n${lines.join('\n')}\n`)
}
