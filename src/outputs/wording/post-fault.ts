import type { PostFault } from '../../model/failure.js'
import { safeText } from '../../terminal/safe.js'

/** Why a line, a row or a mail is no post, behind "line 3". */
export function postFault(fault: PostFault): string {
  switch (fault.why) {
    case 'not-json':
      return 'is no JSON'
    case 'no-object':
      return 'is no object in braces'
    case 'no-words':
      return 'has no words: neither a `title` nor a `text`'
    case 'page':
      return 'begins a web page'
    case 'feed':
      return 'begins a feed'
    case 'too-long':
      return 'is longer than any post'
    case 'no-mail':
      return 'is no mail that can be read'
    case 'field':
      return `has a \`${safeText(fault.field)}\` that is something else than it should be`
  }
}
