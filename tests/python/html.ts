/** A control of a form. */
export interface Control {
  readonly name: string
  /** `text`, `checkbox`, … or `select`, `textarea`. */
  readonly type: string
  /** What it holds as the page came; a checkbox: what it sends. */
  readonly value: string
  readonly checked: boolean
  readonly options: readonly string[]
}

/** A form of a page. */
export interface Form {
  readonly method: string
  /** Where it sends to, relative to the page; empty: the page itself. */
  readonly action: string
  readonly controls: readonly Control[]
  readonly html: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** HTML's text as people read it. */
export function decoded(html: string): string {
  return html.replaceAll(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)))
    return entities[name.toLowerCase()] ?? whole
  })
}

/** The value of an attribute in an opening tag; nothing where it is not there. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+)))?(?=[\\s/>])`, 'i').exec(tag)
  return found === null ? undefined : decoded(found[1] ?? found[2] ?? found[3] ?? '')
}

const all = (html: string, pattern: RegExp): readonly RegExpExecArray[] => [...html.matchAll(pattern)]

function controlsOf(html: string): readonly Control[] {
  const selects = all(html, /(<select\b[^>]*>)([\s\S]*?)<\/select>/gi).map(([, tag = '', inner = '']) => {
    const options = all(inner, /(<option\b[^>]*>)([^<]*)/gi).map(([, option = '', label = '']) => ({
      value: attribute(option, 'value') ?? decoded(label).trim(),
      chosen: attribute(option, 'selected') !== undefined,
    }))
    const value = options.find(({ chosen }) => chosen)?.value ?? options[0]?.value ?? ''
    return control(
      tag,
      'select',
      value,
      options.map(option => option.value),
    )
  })
  const areas = all(html, /(<textarea\b[^>]*>)([\s\S]*?)<\/textarea>/gi).map(([, tag = '', inner = '']) =>
    control(tag, 'textarea', decoded(inner.replace(/^\r?\n/, ''))),
  )
  const inputs = all(html, /<input\b[^>]*>/gi).map(([tag]) => {
    const type = (attribute(tag, 'type') ?? 'text').toLowerCase()
    return control(tag, type, attribute(tag, 'value') ?? (type === 'checkbox' ? 'on' : ''))
  })
  return [...inputs, ...selects, ...areas].filter(({ name }) => name !== '')
}

const control = (tag: string, type: string, value: string, options: readonly string[] = []): Control => ({
  name: attribute(tag, 'name') ?? '',
  type,
  value,
  checked: attribute(tag, 'checked') !== undefined,
  options,
})

/** The forms of a page. */
export function formsOf(html: string): readonly Form[] {
  return all(html, /(<form\b[^>]*>)([\s\S]*?)<\/form>/gi).map(([, tag = '', inner = '']) => ({
    method: (attribute(tag, 'method') ?? 'get').toLowerCase(),
    action: attribute(tag, 'action') ?? '',
    controls: controlsOf(inner),
    html: inner,
  }))
}

/** What a browser sends of a form that nobody touched. */
export function untouched(form: Form): Record<string, string> {
  const sent = form.controls.filter(
    ({ type, checked }) =>
      !['submit', 'button', 'file', 'image', 'reset'].includes(type) &&
      (!['checkbox', 'radio'].includes(type) || checked),
  )
  return Object.fromEntries(sent.map(({ name, value }) => [name, value]))
}

/** Addresses of links, styles, scripts and pictures of a page. */
export function addressesIn(html: string): readonly string[] {
  return all(html, /<(?:a|link|script|img|source|iframe)\b[^>]*>/gi).flatMap(([tag]) => {
    const address = attribute(tag, 'src') ?? attribute(tag, 'href')
    return address === undefined || address.startsWith('#') ? [] : [address]
  })
}

/** The addresses that a browser fetches by itself to show a page. */
export function assetsOf(html: string): readonly string[] {
  const tags = all(html, /<(?:link|script|img|source)\b[^>]*>/gi).map(([tag]) => tag)
  return tags.flatMap(tag => {
    const address = attribute(tag, 'src') ?? attribute(tag, 'href')
    return address === undefined || address.startsWith('data:') ? [] : [address]
  })
}

/** The text of a page without its tags. */
export const textOf = (html: string): string => decoded(html.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ')
