import { apis } from './apis.ts'
import { applications } from './applications.ts'
import type { Case } from './case.ts'
import { conflicts } from './conflicts.ts'
import { people } from './people.ts'
import { small } from './small.ts'

export const cases: readonly Case[] = [...small, ...apis, ...applications, ...people, ...conflicts]
