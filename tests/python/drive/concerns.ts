import type { Has } from '../sets.ts'
import { adminAddsRows, adminIsGuarded } from './admin.ts'
import type { Live } from './live.ts'
import {
  cookiesOpenNoApi,
  loginIsGuarded,
  loginIsThrottled,
  loginStaysHere,
  logoutIsPosted,
  pagesWantLogin,
} from './login.ts'
import { documentIsValid } from './openapi.ts'
import { formsTellMistakes, pagesAreBounded, pagesKeepRows } from './pages.ts'
import { defaultsAreSet, listsAreFiltered, listsArePaged, rowsAreKept } from './rest.ts'
import { docsAreServed, headersAreStrict, healthIsTold, hostsAreAllowed } from './standing.ts'
import { textsAreTakenByRule, textsAreTypedByRule } from './texts.ts'
import { tokensAreRevoked, tokensAreThrottled, tokensAreWanted, tokensTellWho } from './tokens.ts'
import {
  bodiesAreRefused,
  clashesAreRefused,
  deepDocumentsAreBounded,
  methodsAreTold,
  wrongTypesAreRefused,
} from './wrong-input.ts'

/** Something that a served repo has to do. */
export interface Concern {
  readonly name: string
  readonly of: (has: Has) => boolean
  readonly drive: (live: Live) => Promise<void>
}

const always = (): boolean => true
const rest = (has: Has): boolean => has.rest
const pages = (has: Has): boolean => has.pages
const both =
  (...all: readonly ((has: Has) => boolean)[]) =>
  (has: Has): boolean =>
    all.every(each => each(has))
const accounts = (has: Has): boolean => has.accounts
const admin = (has: Has): boolean => has.admin

/** In this order: those that use up the attempts to log in come last. */
export const concerns: readonly Concern[] = [
  { name: 'health is told', of: always, drive: healthIsTold },
  { name: 'headers are strict', of: always, drive: headersAreStrict },
  { name: 'other hosts are refused', of: always, drive: hostsAreAllowed },
  { name: 'docs are served with their assets', of: rest, drive: docsAreServed },
  { name: 'the OpenAPI document is valid', of: rest, drive: documentIsValid },
  { name: 'REST keeps rows', of: rest, drive: rowsAreKept },
  { name: 'REST sets defaults', of: rest, drive: defaultsAreSet },
  { name: 'REST pages lists within bounds', of: rest, drive: listsArePaged },
  { name: 'REST filters and sorts lists', of: rest, drive: listsAreFiltered },
  { name: 'REST refuses bodies', of: rest, drive: bodiesAreRefused },
  { name: 'REST bounds deep documents', of: rest, drive: deepDocumentsAreBounded },
  { name: 'REST refuses wrong types', of: rest, drive: wrongTypesAreRefused },
  { name: 'REST takes texts by their rules', of: rest, drive: textsAreTakenByRule },
  { name: 'REST refuses clashes', of: rest, drive: clashesAreRefused },
  { name: 'REST tells its methods', of: rest, drive: methodsAreTold },
  { name: 'REST wants tokens', of: both(rest, accounts), drive: tokensAreWanted },
  { name: 'tokens tell who one is', of: both(rest, accounts), drive: tokensTellWho },
  { name: 'tokens are revoked', of: both(rest, accounts), drive: tokensAreRevoked },
  { name: 'pages keep rows', of: pages, drive: pagesKeepRows },
  { name: 'forms tell mistakes', of: pages, drive: formsTellMistakes },
  { name: 'forms take texts by their rules', of: pages, drive: textsAreTypedByRule },
  { name: 'pages are bounded', of: pages, drive: pagesAreBounded },
  { name: 'pages want a login', of: both(pages, accounts), drive: pagesWantLogin },
  { name: 'login is guarded', of: both(pages, accounts), drive: loginIsGuarded },
  { name: 'login stays on this site', of: both(pages, accounts), drive: loginStaysHere },
  { name: 'logout is a POST', of: both(pages, accounts), drive: logoutIsPosted },
  { name: 'cookies open no API', of: both(pages, rest, accounts), drive: cookiesOpenNoApi },
  { name: 'the admin is guarded', of: admin, drive: adminIsGuarded },
  { name: 'the admin adds rows', of: admin, drive: adminAddsRows },
]

/** What locks a user out, so that nothing may follow but who is not locked out. */
export const lastConcerns: readonly Concern[] = [
  { name: 'tokens are throttled', of: both(rest, accounts), drive: tokensAreThrottled },
  { name: 'login is throttled', of: both(pages, accounts), drive: loginIsThrottled },
]
