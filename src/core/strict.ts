const proxies = new WeakMap<object, object>()

/**
 * Makes reading a property that is not there an error, at any depth: a template that misspells a name fails instead of
 * printing nothing. Symbols pass, since the language itself asks for them.
 */
export function strict<T extends object>(value: T, name: string): T {
  const known = proxies.get(value)
  if (known !== undefined) return known as T
  const proxy = new Proxy(value, {
    get(target, key) {
      const found: unknown = target[key as keyof T]
      if (typeof key === 'symbol') return found
      if (typeof found === 'object' && found !== null) return proxies.get(found) ?? strict(found, `${name}.${key}`)
      // An index behind a list's end is an honest question; printing what it gives is an error all the same.
      if (found === undefined && !(key in target) && !(Array.isArray(target) && /^\d+$/.test(key)))
        throw new Error(`'${name}' has no '${key}'`)
      return found
    },
  })
  proxies.set(value, proxy)
  proxies.set(proxy, proxy)
  return proxy
}
