/** What `create` does, in this order. */
export const stepIds = ['write', 'lock', 'sync', 'openapi', 'git', 'commit'] as const
export type StepId = (typeof stepIds)[number]

/** A step that was not done. */
export interface LeftStep {
  readonly step: StepId
  /** What to run in the repo to make up for it. */
  readonly command: string
  /** Why it is left, as half a sentence. */
  readonly because: string
}

/** What became of the steps so far; filled while they run, so that an interruption can tell what remains. */
export class Steps {
  readonly done: StepId[] = []
  readonly left: LeftStep[] = []
  readonly warnings: string[] = []
  readonly #planned: { readonly step: StepId; readonly command: string }[] = []

  /** Announces a step, so that it counts as left until it is done. */
  plan(step: StepId, command: string): void {
    this.#planned.push({ step, command })
  }

  finish(step: StepId): void {
    this.done.push(step)
  }

  /** Leaves a planned step. */
  leave(step: StepId, because: string): void {
    const command = this.#planned.find(each => each.step === step)?.command
    if (command === undefined) throw new Error(`step '${step}' was never planned`)
    if (!this.left.some(each => each.step === step)) this.left.push({ step, command, because })
  }

  /** What is neither done nor left. */
  waiting(): readonly StepId[] {
    const settled = [...this.done, ...this.left.map(({ step }) => step)]
    return this.#planned.map(({ step }) => step).filter(step => !settled.includes(step))
  }

  /** Leaves what makes the environment and what needs it. */
  leaveInstallation(because: string): void {
    for (const step of this.waiting()) {
      if (step === 'lock' || step === 'sync' || step === 'openapi') this.leave(step, because)
    }
  }

  /** Leaves all that is neither done nor left. */
  leaveRest(because: string): void {
    for (const step of this.waiting()) this.leave(step, because)
  }
}
