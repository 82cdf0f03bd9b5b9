import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import dockerignore from '@balena/dockerignore'
import { type Copy, DockerfileParser } from 'dockerfile-ast'

/** One instruction of a Dockerfile, read for a machine without an engine. */
export interface Instruction {
  readonly keyword: string
  /** Its arguments, flags apart; of CMD and HEALTHCHECK the words of the command. */
  readonly words: readonly string[]
  /** Of COPY the stage or image that it copies from; `''` for what is built. */
  readonly from: string
}

/** The stages of a repo's Dockerfile, each with its instructions. */
export async function stagesOf(directory: string): Promise<readonly (readonly Instruction[])[]> {
  const text = await readFile(join(directory, 'Dockerfile'), 'utf8')
  const stages: Instruction[][] = []
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword()
    const words = instruction.getArguments().map(argument => argument.getValue())
    if (keyword === 'FROM') stages.push([])
    stages
      .at(-1)
      ?.push({ keyword, words: commandOf(keyword, words), from: keyword === 'COPY' ? fromOf(instruction) : '' })
  }
  return stages
}

/** CMD and HEALTHCHECK hold a command in JSON. */
function commandOf(keyword: string, words: readonly string[]): readonly string[] {
  if (keyword !== 'CMD' && keyword !== 'HEALTHCHECK') return words
  const command = words.join(' ')
  return JSON.parse(command.slice(command.indexOf('['))) as string[]
}

const fromOf = (copy: object): string =>
  (copy as Copy)
    .getFlags()
    .find(flag => flag.getName() === 'from')
    ?.getValue() ?? ''

/** Whether a build sees a path of the repo: what .dockerignore leaves. */
export async function contextOf(directory: string): Promise<(path: string) => boolean> {
  const lines = (await readFile(join(directory, '.dockerignore'), 'utf8')).split('\n')
  return dockerignore().add(lines).createFilter()
}

/** The values of instructions of a kind, such as ENV's `NAME=value`. */
export const valuesOf = (stage: readonly Instruction[], keyword: string): readonly string[] =>
  stage.filter(each => each.keyword === keyword).flatMap(({ words }) => words)
