/** What the server answered. */
export interface Answer {
  readonly asked: string
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The media type without its parameters. */
  readonly type: string
  /** The path and query that it redirects to, or the whole address where that is another host. */
  readonly location: string
  // biome-ignore lint/suspicious/noExplicitAny: what stands in it is what the tests find out.
  readonly json: any
}

export interface Request {
  readonly json?: unknown
  readonly form?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * A browser or program: it keeps cookies, sends where it comes from, and follows no redirect by itself. With an address
 * in `https` it speaks to a server as the proxy does that ends TLS before it.
 */
export class Client {
  readonly url: string
  readonly cookies = new Map<string, string>()
  /** Header lines of the cookies as they were set, by name. */
  readonly cookieLines = new Map<string, string>()
  readonly #token: string | undefined
  #referer: string

  constructor(url: string, token?: string) {
    this.url = url
    this.#token = token
    this.#referer = `${url}/`
  }

  get = (path: string, request: Request = {}): Promise<Answer> => this.send('GET', path, request)
  post = (path: string, request: Request = {}): Promise<Answer> => this.send('POST', path, request)
  patch = (path: string, request: Request = {}): Promise<Answer> => this.send('PATCH', path, request)
  delete = (path: string, request: Request = {}): Promise<Answer> => this.send('DELETE', path, request)

  async send(method: string, path: string, request: Request = {}): Promise<Answer> {
    const { json, form, headers = {} } = request
    const body = json !== undefined ? JSON.stringify(json) : form !== undefined ? encode(form) : request.body
    const type =
      json !== undefined ? 'application/json' : form !== undefined ? 'application/x-www-form-urlencoded' : undefined
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const browser = this.#token === undefined ? { Origin: this.url, Referer: this.#referer } : {}
    const sent = await fetch(new URL(path, this.url).href.replace(/^https:/, 'http:'), {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(60_000),
      headers: {
        // A server may end an idle connection just when it is used again.
        Connection: 'close',
        ...(this.url.startsWith('https:') ? { 'X-Forwarded-Proto': 'https' } : {}),
        ...(type === undefined ? {} : { 'Content-Type': type }),
        ...(this.#token === undefined ? {} : { Authorization: `Bearer ${this.#token}` }),
        ...(cookie === '' ? {} : { Cookie: cookie }),
        ...(method === 'GET' ? {} : browser),
        ...headers,
      },
      ...(body === undefined ? {} : { body: body as string }),
    })
    this.#keep(sent.headers.getSetCookie())
    const text = await sent.text()
    if (method === 'GET' && sent.status === 200) this.#referer = new URL(path, this.url).href
    return {
      asked: `${method} ${path}`,
      status: sent.status,
      headers: sent.headers,
      text,
      type: (sent.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '',
      location: this.#local(sent.headers.get('location') ?? '', path),
      get json() {
        return JSON.parse(text)
      },
    }
  }

  /** Follows redirects with GET, ten at most. */
  async visit(path: string): Promise<Answer> {
    let answer = await this.get(path)
    for (let hops = 0; answer.location !== '' && hops < 10; hops += 1) answer = await this.get(answer.location)
    return answer
  }

  #local(location: string, from: string): string {
    if (location === '') return ''
    // As browsers read it: a backslash is a slash.
    const target = new URL(location.replaceAll('\\', '/'), new URL(from, this.url))
    return target.origin === this.url ? `${target.pathname}${target.search}` : target.href
  }

  #keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const name = pair.slice(0, at).trim()
      const value = pair.slice(at + 1).trim()
      const gone =
        /max-age=0(;|$)/i.test(line) || /expires=thu, 01[ -]jan[ -]1970/i.test(line) || value === '' || value === '""'
      if (gone) this.cookies.delete(name)
      else this.cookies.set(name, value)
      this.cookieLines.set(name, line)
    }
  }
}

function encode(form: Readonly<Record<string, string | readonly string[]>>): string {
  const pairs = Object.entries(form).flatMap(([name, value]) => [value].flat().map(each => [name, each]))
  return new URLSearchParams(pairs).toString()
}
