import { emptySlot, type Slot } from './slot.js'

/** An entry while it is being read. */
export type Draft = {
  id: Slot<string>
  isPermalink: boolean
  link: Slot<string>
  originalLink: string | undefined
  title: Slot<string>
  summary: Slot<string>
  content: Slot<string>
  tags: Set<string>
  captions: Set<string>
  author: Slot<string>
  authorUrl: string | undefined
  published: Slot<Date>
  updated: Slot<Date>
  language: string | undefined
  comments: number | undefined
  inReplyTo: string | undefined
  inReplyToLink: string | undefined
  commentFeed: string | undefined
  rating: number | undefined
}

export const emptyDraft = (): Draft => ({
  id: emptySlot(),
  isPermalink: false,
  link: emptySlot(),
  originalLink: undefined,
  title: emptySlot(),
  summary: emptySlot(),
  content: emptySlot(),
  tags: new Set(),
  captions: new Set(),
  author: emptySlot(),
  authorUrl: undefined,
  published: emptySlot(),
  updated: emptySlot(),
  language: undefined,
  comments: undefined,
  inReplyTo: undefined,
  inReplyToLink: undefined,
  commentFeed: undefined,
  rating: undefined,
})
