import { readerLink } from '../links.js'
import { readAttributes } from './attributes.js'
import type { Element } from './constructs.js'
import { readElements } from './elements.js'
import { canonicalName, innerScope } from './namespaces.js'
import { plainContent } from './text.js'

/** `name` may be an address, when the feed gives only that. */
export type Person = { name: string; url?: string }

/** Atom's author, with its parts as elements, or RSS's, which is a line of text. */
export function readPerson({ inner, scope, declared }: Element): Person | undefined {
  let name: string | undefined
  let address: string | undefined
  let url: string | undefined
  if (inner.includes('</') || inner.includes('/>')) {
    readElements(inner, (raw) => {
      const own = innerScope(scope, readAttributes(raw.attributes, declared))
      const local = canonicalName(raw.name, own).replace(/^.*:/, '')
      const text = plainContent(raw.inner, declared)
      if (text === '') return
      if (local === 'name' || local === 'title') name ??= text
      else if (local === 'email') address ??= text
      else if (local === 'uri' || local === 'url' || local === 'homepage') url ??= readerLink(text, own.base)
    })
  }
  const words = name ?? address ?? plainContent(inner, declared)
  if (words === '') return undefined
  return url === undefined ? { name: words } : { name: words, url }
}
