import * as z from 'zod'
import { Duration } from './duration.js'

const WebAddress = z.url({
  protocol: /^https?$/,
  error: 'expected a web address that starts with https:// or http://',
})

const Channel = z.strictObject({
  type: z
    .enum(['status-page', 'feed'])
    .optional()
    .describe(
      'What it is: `status-page`, or the `feed` of a blog or an account. Without it, told by what is there.',
    ),
  url: WebAddress.describe('The address of the page, of the account, or of its feed.'),
  every: Duration.optional().describe('How often to look here. Without it: the `every` of the whole file.'),
})

const TITLE = 'web address, or block'

/** Channels, each as a block or as its bare address. */
export const Official = z.array(
  z
    .preprocess((given) => (typeof given === 'string' ? { url: given } : given), Channel)
    .meta({ title: TITLE }),
)

/** Says in a JSON Schema that the bare address will do, too: zod takes only the block from the above. */
export function allowAddress(node: {
  title?: string
  properties?: Record<string, { description?: string }>
}): void {
  if (node.title !== TITLE || node.properties?.url === undefined) return
  const { title, ...block } = node
  const { description: _, ...address } = node.properties.url
  for (const key of Object.keys(node)) Reflect.deleteProperty(node, key)
  Object.assign(node, { title, anyOf: [address, block] })
}
