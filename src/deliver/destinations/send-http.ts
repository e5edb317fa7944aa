import type { Client } from '../../http/client.js'
import { HttpError } from '../../http/error.js'
import type { Failure } from '../../model/failure.js'
import { DeliveryError } from '../error.js'
import type { DestinationAnswer, HttpDestinationRequest } from './destination.js'

/** What people are told about a failure. */
export type SayFailure = (failure: Failure) => string

/**
 * Sends one request, whatever the status of its answer.
 *
 * @throws DeliveryError when there was no answer; the signal's reason when aborted
 */
export async function sendHttp(
  client: Client,
  { url, method, headers, body }: HttpDestinationRequest,
  { say, signal }: { say: SayFailure; signal?: AbortSignal | undefined },
): Promise<DestinationAnswer> {
  try {
    const response = await client.fetch(
      { url, method, headers, body, accept: 'application/json, */*;q=0.5' },
      { isDelivery: true, refusal: () => 'read', ...(signal && { signal }) },
    )
    if (response.status === 'unchanged') return { status: 304, headers: {}, body: '' }
    return {
      status: response.code,
      headers: response.headers,
      body: Buffer.from(response.body).toString(),
    }
  } catch (error) {
    if (!(error instanceof HttpError)) throw error
    throw unsent(error, say)
  }
}

function unsent(error: HttpError, say: SayFailure): DeliveryError {
  const { code } = error.failure
  const isRedirect = code.startsWith('redirect-')
  const isRouteDown = beforeSending.test(code)
  return new DeliveryError(say(error.failure), {
    hint: isRedirect
      ? 'If you trust it, put the address that this one leads to into the config of this destination.'
      : isRouteDown
        ? 'Check that this machine is online, and the address of this destination.'
        : 'Look whether the place has an outage.',
    cause: error,
    // Whoever answers with a redirect does so the next time.
    permanent: isRedirect || code === 'address-unusable',
    isRouteDown,
    mayHaveArrived: !isRouteDown && !isRedirect,
  })
}

/** Failures at which nothing of the message was sent. */
const beforeSending =
  /^(?:host-|connection-(?!closed)|proxy-|deadline-connecting|address-|request-unsendable)/
