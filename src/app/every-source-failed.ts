import { lastingOf } from '../health/outages.js'
import { webAddress } from '../jobs/outage.js'
import type { Coverage } from '../model/coverage.js'
import type { OutageReason } from '../model/outage.js'
import type { ConfiguredSource } from '../sources/configured.js'

/**
 * None of the sources asked for gives an answer, whichever of them happened to be due: those that failed before and weren't asked this
 * time count. While nothing can be reached from here so do those whose turn has not come, and that a file could be read, or a machine
 * of our own, says nothing. Pure.
 */
export function everySourceFailed(
  { sources, outages = [] }: Coverage,
  configured: readonly Pick<ConfiguredSource, 'id' | 'asks'>[],
  only: ReadonlySet<string> | undefined,
): boolean {
  const onWeb = new Set(configured.flatMap((one) => (webAddress(one) === undefined ? [] : [one.id])))
  const all = sources.filter(({ id, status }) => status !== 'paused' && (only?.has(id) ?? true))
  const web = all.filter(({ id }) => onWeb.has(id))
  const lasting = lastingOf(outages)
  const isCutOff = lasting !== undefined && cutsOff.includes(lasting.reason.code)
  const asked = isCutOff && web.length > 0 ? web : all
  return (
    asked.some(({ status, leftHere }) => status === 'failed' || leftHere === true) &&
    asked.every(
      ({ status, leftHere }) =>
        status === 'failed' ||
        leftHere === true ||
        (isCutOff && (status === 'not-due' || status === 'never')),
    )
  )
}

/** While these last nothing is reached; otherwise other sources may be. */
const cutsOff: readonly OutageReason['code'][] = ['offline', 'names', 'portal']
