import { type Config, configSchema } from '../config/schema.js'
import { type Feed, parseFeed } from '../feeds/index.js'
import type { Client } from '../http/client.js'
import { createClient } from '../http/client.js'
import type { Request, Response } from '../http/request.js'
import { clientSettings } from '../http/settings.js'
import { sources } from '../sources/index.js'
import { version } from '../version.js'
import type { App } from './app.js'

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1'

/** The client as the config wants it, or with the settings of a config that says nothing. */
export function clientFor(app: App, config: Config | undefined): Client {
  const http = config?.http ?? configSchema(sources).shape.http.parse({})
  return createClient(clientSettings(http, { version, env: app.env }))
}

export type Answered = Extract<Response, { status: 'ok' }>

/** @throws HttpError when there is nothing to read */
export async function ask(
  client: Client,
  request: Omit<Request, 'accept'>,
  signal: AbortSignal,
): Promise<Answered> {
  const response = await client.fetch({ ...request, accept: ACCEPT }, { signal })
  // Nothing is known of an earlier answer, so none can be unchanged.
  if (response.status === 'unchanged') throw new Error('304 to a request without validators')
  return response
}

/** @throws MentionsError when it is no feed */
export const feedIn = (answer: Answered): Feed => parseFeed(answer.body, answer)
