import { pythonKeywords, standardModules, takenPackages, windowsDevices } from '../catalog/reserved.ts'
import { UserError } from './errors.ts'

/** The names that follow from a project's name. */
export interface Names {
  /** As a person wrote it: "Sensor Hub". */
  readonly title: string
  /** Distribution name: `sensor-hub`. */
  readonly slug: string
  /** Import name: `sensor_hub`. */
  readonly package: string
  /** The directory to create, when none was given. */
  readonly directory: string
}

/** Longest identifier that the rendered code carries, so that formatting can be proven (design.md, 8). */
export const longestIdentifier = 30

// Letters that Unicode does not decompose into a base letter and a mark.
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

const withoutMarks = (text: string): string =>
  text
    .replace(/[ßæœøđðþłı]/g, letter => spelled[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')

/** `Größe & Maß 2` → `grosse-mass-2`: lower-case ASCII letters and digits, words joined by hyphens. */
export function slugOf(text: string): string {
  const small = text.toLowerCase()
  // Most names are ASCII, and a pattern of all scripts' marks takes long to build.
  return (/^[\x20-\x7e]*$/.test(small) ? small : withoutMarks(small))
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

/** `sensor-hub` → `Sensor Hub`. */
export function titleOf(slug: string): string {
  return slug
    .split(/[-_\s]+/)
    .filter(Boolean)
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

/** What is wrong with a slug as a package's name, or nothing. */
function fault(slug: string): string | undefined {
  const name = slug.replaceAll('-', '_')
  if (name === '') return 'it has no letters that Python can use in a name'
  if (!/^[a-z]/.test(name)) return 'a Python name cannot begin with a digit'
  if (name.length > longestIdentifier)
    return `it gives the package name '${name}' of ${name.length} characters, and ${longestIdentifier} is the most`
  if (pythonKeywords.has(name)) return `'${name}' is a keyword of Python`
  if (standardModules.has(name)) return `'${name}' is a module of Python's standard library`
  if (takenPackages.has(name)) return `'${name}' is the import name of a library or folder that the project needs`
  if (windowsDevices.has(name)) return `'${name}' is a device name that Windows reserves`
  return undefined
}

/** A name near `slug` that would do. */
function instead(slug: string): string {
  const short = slug
    .replace(/^[^a-z]+/, '')
    .slice(0, 20)
    .replace(/-+$/, '')
  return short === '' ? 'my-app' : fault(short) === undefined ? short : `${short}-app`
}

/**
 * Derives all names from the project's name, or from the directory where the name gives none that Python can use.
 * @param name as a person writes it
 * @param directory last part of the directory that was given, if one was
 * @throws UserError (2) where neither gives a usable package name
 */
export function namesFrom(name: string, directory?: string): Names {
  if (name.trim() === '') throw new UserError('The name is empty.', "Give one, for example --name 'Sensor Hub'.")
  const own = slugOf(name)
  const problem = fault(own)
  const fromDirectory = directory === undefined ? '' : slugOf(directory)
  if (problem === undefined) return named(name, own, directory)
  if (directory !== undefined && fault(fromDirectory) === undefined) return named(name, fromDirectory, directory)
  const remedy = `Choose another name, such as --name '${titleOf(instead(own))}', or a directory that the other names follow from: ${instead(own)}.`
  throw new UserError(`The name '${name}' cannot be used: ${problem}.`, remedy)
}

function named(title: string, slug: string, directory?: string): Names {
  return { title: title.trim(), slug, package: slug.replaceAll('-', '_'), directory: directory ?? slug }
}
