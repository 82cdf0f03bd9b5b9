import type { Reporter, TestModule } from 'vitest/node'

/** Ends a run with a line that says how many tests passed, failed and were skipped. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const count = (state: string): number => states.filter(each => each === state).length
    // A suite whose set-up failed has failed, though none of its tests ran.
    const broken = modules
      .flatMap(module => [module, ...module.children.allSuites()])
      .filter(each => each.errors().length > 0)
    const failed = count('failed') + broken.length
    const skipped = count('skipped') > 0 ? `, ${count('skipped')} skipped` : ''
    // Behind the summary of the reporter before.
    setTimeout(() => process.stdout.write(`\n${count('passed')} passed, ${failed} failed${skipped}\n`), 0)
  }
}
