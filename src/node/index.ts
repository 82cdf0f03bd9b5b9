export type { Machine } from './machine.ts'
export { main } from './main.ts'
export { thisMachine } from './this-machine.ts'
