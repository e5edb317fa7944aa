import type { Document, Element } from 'domhandler'
import { elementsIn, htmlOf, isElement } from './document.js'
import type { FoundOnPage } from './found.js'

const classes = ({ attribs }: Element): readonly string[] => (attribs.class ?? '').split(/\s+/)
const has = (element: Element, name: string) => classes(element).includes(name)
const isRoot = (element: Element) => has(element, 'h-entry') || has(element, 'h-review')

/** The posts that a page marks by its classes: https://microformats.org/wiki/h-entry */
export function hEntryPosts(page: Document): FoundOnPage[] {
  return [...elementsIn(page)].filter(isRoot).flatMap((entry) => {
    const part = (...names: string[]) => partOf(entry, names)
    const content = part('e-content', 'p-content', 'p-summary')
    const name = part('p-name')
    if (content === undefined && name === undefined) return []
    const author = part('p-author', 'h-card')
    return [
      {
        id: addressIn(part('u-uid')),
        url: addressIn(part('u-url')),
        // One that is the whole entry says no more than its content.
        title: name === undefined || name === content || contains(name, content) ? undefined : wordsOf(name),
        html: content === undefined ? undefined : htmlOf(content),
        author: author && {
          name: wordsOf([...elementsIn(author)].find((one) => has(one, 'p-name')) ?? author),
          url: addressIn([...elementsIn(author)].find((one) => has(one, 'u-url')) ?? author),
        },
        publishedAt: timeOf(part('dt-published')),
        updatedAt: timeOf(part('dt-updated')),
        rating: ratingOf(part('p-rating')),
      },
    ]
  })
}

/** The first with one of these classes that belongs to this entry, and to none within it. */
function partOf(entry: Element, names: readonly string[]): Element | undefined {
  const parts = [...partsOf(entry)]
  for (const name of names) {
    const found = parts.find((element) => has(element, name))
    if (found !== undefined) return found
  }
  return undefined
}

function* partsOf(node: Element): Iterable<Element> {
  for (const child of node.children) {
    if (!isElement(child)) continue
    yield child
    if (!classes(child).some((name) => /^h-[a-z]/.test(name))) yield* partsOf(child)
  }
}

const contains = (outer: Element, inner: Element | undefined): boolean =>
  inner !== undefined && [...elementsIn(outer)].includes(inner)

const wordsOf = (element: Element): string => element.attribs.title || htmlOf(element)

const addressIn = (element: Element | undefined): string | undefined =>
  element && (element.attribs.href ?? element.attribs.src ?? element.attribs.value)

const timeOf = (element: Element | undefined): string | undefined =>
  element && (element.attribs.datetime ?? element.attribs.title ?? htmlOf(element)).trim()

function ratingOf(element: Element | undefined): number | undefined {
  const rating = Number(element?.attribs.value ?? (element && htmlOf(element).trim()))
  return Number.isFinite(rating) && element !== undefined ? rating : undefined
}
