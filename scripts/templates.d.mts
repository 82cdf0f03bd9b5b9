/** JavaScript of one template. */
export declare function compile(key: string, text: string): string
/** Compiles every template below a folder into modules, one for each folder in it, and an index. */
export declare function compileTemplates(from?: string, to?: string): void
