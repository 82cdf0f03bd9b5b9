import { expect } from 'vitest'
import type { Field } from '../../../src/catalog/resource.ts'
import { type TextType, textCases, textRules, typedMomentCases } from '../../../src/catalog/text-rules.ts'
import { textOf } from '../html.ts'
import { columnOf } from '../repo.ts'
import type { Live } from './live.ts'
import { submit } from './live.ts'
import { editor, rowByForm, settled } from './pages.ts'
import { expectProblem } from './problems.ts'

const isText = (field: Field): field is Field & { readonly type: TextType } => field.type in textRules

/** The API takes the texts that the rule of a type takes and no other, and says of the others what the rule says. */
export async function textsAreTakenByRule(live: Live): Promise<void> {
  const caller = await live.caller()
  for (const resource of live.repo.resources) {
    const row = await live.row(resource)
    for (const field of resource.fields.filter(isText)) {
      const column = columnOf(field)
      const send = (text: string) => caller.patch(`/api/${resource.plural}/${row.id}`, { json: { [column]: text } })
      const { taken, refused } = textCases[field.type]
      for (const text of taken) {
        const answer = await send(text)
        expect(answer.status, `${column} = ${text}: ${answer.text.slice(0, 300)}`).toBe(200)
      }
      for (const text of refused) {
        const answer = await send(text)
        expect(answer.status, `${column} = ${text}: ${answer.text.slice(0, 300)}`).toBe(422)
        expectProblem(answer, 422, column)
        expect(answer.json.errors, text).toEqual([{ field: column, message: textRules[field.type].message }])
      }
      // Its own value again, which no later row will want.
      expect((await send(String(row[column]))).status).toBe(200)
    }
  }
}

/** So do the forms; moments alone are typed in another way than they stand in JSON. */
export async function textsAreTypedByRule(live: Live): Promise<void> {
  const client = await live.visitor()
  for (const resource of live.repo.resources.filter(({ fields }) => fields.some(isText))) {
    const { path } = await rowByForm(live, resource)
    const edit = await settled(client, path.endsWith('/') ? `${path}edit/` : `${path}/edit`)
    const { form } = await editor(client, resource, edit)
    for (const field of resource.fields.filter(isText)) {
      const { taken, refused } = field.type === 'datetime' ? typedMomentCases : textCases[field.type]
      for (const text of taken) {
        const answer = await submit(client, edit, form, { [columnOf(field)]: text })
        expect(answer.status, `${field.name} = ${text}: ${textOf(answer.text).slice(0, 1500)}`).toBeOneOf([302, 303])
      }
      for (const text of refused) {
        const answer = await submit(client, edit, form, { [columnOf(field)]: text })
        expect(answer.status, `${field.name} = ${text}: ${textOf(answer.text).slice(0, 500)}`).toBe(422)
        const told = /aria-describedby="([^"\s]+)/.exec(answer.text)?.[1]
        const error = new RegExp(`id="${told}"[^>]*>([\\s\\S]*?)</(p|ul|div)>`).exec(answer.text)?.[1] ?? ''
        expect(textOf(error).trim(), `${field.name} = ${text}`).toBe(textRules[field.type].message)
      }
      expect((await submit(client, edit, form)).status, 'what was there again').toBeOneOf([302, 303])
    }
  }
}
