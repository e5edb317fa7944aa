import { selectAll, selectOne } from 'css-select'
import type { AnyNode, Document, Element } from 'domhandler'
import { htmlOf } from './document.js'
import type { FoundOnPage } from './found.js'

/** CSS selectors: which elements are posts, and what of each is what. */
export type Selectors = {
  post: string
  title?: string | undefined
  text?: string | undefined
  author?: string | undefined
  date?: string | undefined
  link?: string | undefined
}

/** @throws where a selector is none */
export function selectedPosts(page: Document, { post, ...parts }: Selectors): FoundOnPage[] {
  return selectAll<AnyNode, Element>(post, page).map((element) => {
    const part = (selector: string | undefined) => {
      const found = selector === undefined ? null : selectOne<AnyNode, Element>(selector, element.children)
      return found ?? undefined
    }
    const [title, text, author, date] = [
      part(parts.title),
      part(parts.text),
      part(parts.author),
      part(parts.date),
    ]
    const link = part(parts.link ?? 'a[href]')
    return {
      title: title && htmlOf(title),
      html: text ? htmlOf(text) : parts.text === undefined ? htmlOf(element) : undefined,
      author: author && { name: htmlOf(author), url: author.attribs.href },
      publishedAt:
        date && (date.attribs.datetime ?? date.attribs.content ?? date.attribs.title ?? htmlOf(date)),
      url: parts.link === undefined && element.name === 'a' ? element.attribs.href : link?.attribs.href,
    }
  })
}
