/** What is used of prompts, in one module that is loaded when something is asked. */
export { default as elements } from 'prompts/lib/elements/index.js'
export { default as prompts } from 'prompts/lib/index.js'
