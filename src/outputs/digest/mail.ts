import type { Digest } from '../../digest/digest.js'
import type { DigestView } from './digest-output.js'
import { fitted } from './fit.js'
import { html } from './html.js'
import { text } from './text.js'
import { subjectLine } from './wording.js'

/** A digest as it is mailed. */
export const mailOf = (digest: Digest, view: DigestView) => ({
  subject: subjectLine(digest, view.wording),
  text: fitted(digest, (one) => text.render(one, view)),
  html: fitted(digest, (one) => html.render(one, view)),
})
