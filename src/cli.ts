#!/usr/bin/env node
import { main } from './node/main.ts'
import { thisMachine } from './node/this-machine.ts'

main(process.argv.slice(2), thisMachine()).then(
  code => {
    process.exitCode = code
  },
  error => {
    process.stderr.write(
      `This is a fault of create-pyweb itself:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  },
)
