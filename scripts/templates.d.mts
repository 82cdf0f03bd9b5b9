/** JavaScript of one template. */
export declare function compile(key: string, text: string): string
/** Compiles every template below a folder into one module and writes it. */
export declare function compileTemplates(from?: string, to?: string): void
