import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/core/errors.ts'
import { namesFrom } from '../../src/core/names.ts'

describe('names follow from what a person wrote', () => {
  test.each([
    ['Sensor Hub', 'sensor-hub', 'sensor_hub'],
    ['Größe & Maß 2', 'grosse-mass-2', 'grosse_mass_2'],
    ["Ada's  App", 'adas-app', 'adas_app'],
    ['Łódź', 'lodz', 'lodz'],
  ])('%s', (name, slug, pack) => {
    expect(namesFrom(name)).toEqual({ title: name.trim(), slug, package: pack, directory: slug })
  })

  test('a directory that was given stays as it is', () => {
    expect(namesFrom('Sensor Hub', 'hub2').directory).toBe('hub2')
    expect(namesFrom('Sensor Hub', 'hub2').package).toBe('sensor_hub')
  })

  test('a name without letters that Python can use takes them from the directory', () => {
    expect(namesFrom('مشروع', 'project-one')).toMatchObject({ title: 'مشروع', slug: 'project-one' })
  })
})

describe('names that cannot be used are refused with what would do', () => {
  test.each([
    ['', 'empty', "--name 'Sensor Hub'"],
    ['   ', 'empty', "--name 'Sensor Hub'"],
    ['class', 'keyword', 'class-app'],
    ['Flask', 'library', 'flask-app'],
    ['django', 'library', 'django-app'],
    ['types', 'standard library', 'types-app'],
    ['test', 'standard library', 'test-app'],
    ['tests', 'library or folder', 'tests-app'],
    ['con', 'Windows', 'con-app'],
    ['2 fast', 'digit', 'fast'],
    ['🚀', 'no letters', 'my-app'],
    ['a very long name that nobody would ever want to type', 'characters', 'a-very-long-name-tha'],
  ])('%j: %s', (name, fault, instead) => {
    const refusal = thrown(() => namesFrom(name))
    expect(refusal).toBeInstanceOf(UserError)
    expect(refusal.message).toContain(fault)
    expect(refusal.hint).toContain(instead)
    expect(refusal.exitCode).toBe(2)
  })
})

function thrown(act: () => unknown): UserError {
  try {
    act()
  } catch (error) {
    return error as UserError
  }
  throw new Error('nothing was thrown')
}
