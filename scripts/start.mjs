import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isOlder, prepare, root } from './prepare.mjs'

// `npm start -- my-app`: sets this checkout up where it has to be, then is create-pyweb in the directory that npm was called in.
const quiet = process.argv.includes('--json')
await prepare({ quiet, build: isOlder(join(root, 'dist', 'cli.cjs'), ['src', 'templates', 'scripts', 'package.json']) })
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await import(pathToFileURL(join(root, 'dist', 'cli.cjs')).href)
