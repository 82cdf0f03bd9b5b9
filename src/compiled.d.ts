import type { Template } from './core/render.ts'

/** All templates, compiled when the package is built; keys are paths under templates/, without `.ejs`. */
export declare const templates: Readonly<Record<string, Template>>
