import type { Has } from '../sets.ts'
import { adminAddsRows, adminIsGuarded } from './admin.ts'
import {
  graphqlIsBounded,
  graphqlKeepsRows,
  graphqlTellsProblems,
  graphqlWantsTokens,
  rolesRuleGraphql,
} from './graphql.ts'
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
import { reportsAreServed, reportsAreShown, rolesRuleReports } from './reports.ts'
import { defaultsAreSet, listsAreFiltered, listsArePaged, rowsAreKept } from './rest.ts'
import { rolesAreTold, rolesAreWanted, rolesRulePages, rolesRuleRest, rolesRuleTheAdmin } from './roles.ts'
import { docsAreServed, headersAreStrict, healthIsTold, hostsAreAllowed } from './standing.ts'
import {
  membersAreManaged,
  pagesKnowTheTenant,
  tenantsAreApart,
  tenantsAreChosen,
  uniqueIsForEachTenant,
} from './tenants.ts'
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
const roles = (has: Has): boolean => has.roles
const tenants = (has: Has): boolean => has.tenants
const graphql = (has: Has): boolean => has.graphql
const reports = (has: Has): boolean => has.reports

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
  { name: 'roles rule REST', of: both(rest, roles), drive: rolesRuleRest },
  { name: 'roles are told', of: both(rest, roles), drive: rolesAreTold },
  { name: 'roles rule pages', of: both(pages, roles), drive: rolesRulePages },
  { name: 'roles rule the admin', of: both(admin, roles), drive: rolesRuleTheAdmin },
  { name: 'a login alone may do nothing', of: both(rest, tenants), drive: rolesAreWanted },
  { name: 'tenants are apart', of: both(rest, tenants), drive: tenantsAreApart },
  { name: 'what is unique is so for each tenant', of: both(rest, tenants), drive: uniqueIsForEachTenant },
  { name: 'tenants are chosen', of: both(rest, tenants), drive: tenantsAreChosen },
  { name: 'pages know the tenant', of: both(pages, tenants), drive: pagesKnowTheTenant },
  { name: 'members are managed', of: both(rest, tenants), drive: membersAreManaged },
  { name: 'GraphQL keeps rows', of: graphql, drive: graphqlKeepsRows },
  { name: 'GraphQL tells problems', of: graphql, drive: graphqlTellsProblems },
  { name: 'GraphQL is bounded', of: graphql, drive: graphqlIsBounded },
  { name: 'GraphQL wants tokens', of: both(graphql, accounts), drive: graphqlWantsTokens },
  { name: 'roles rule GraphQL', of: both(graphql, rest, roles), drive: rolesRuleGraphql },
  { name: 'reports are shown', of: reports, drive: reportsAreShown },
  { name: 'reports are served', of: both(reports, rest), drive: reportsAreServed },
  { name: 'roles rule reports', of: both(reports, roles), drive: rolesRuleReports },
  { name: 'the admin is guarded', of: admin, drive: adminIsGuarded },
  { name: 'the admin adds rows', of: admin, drive: adminAddsRows },
]

/** What locks a user out, so that nothing may follow but who is not locked out. */
export const lastConcerns: readonly Concern[] = [
  { name: 'tokens are throttled', of: both(rest, accounts), drive: tokensAreThrottled },
  { name: 'login is throttled', of: both(pages, accounts), drive: loginIsThrottled },
]
