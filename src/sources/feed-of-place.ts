import { Failed } from '../model/failed.js'

/**
 * Reads the feed of a place that always has it where it is asked for: what comes instead is no mistake of who configured it.
 *
 * @throws Failed for a page, which is a wall before it, and for all else that is no feed
 */
export function feedOfPlace<Feed>(place: string, read: () => Feed): Feed {
  try {
    return read()
  } catch (cause) {
    const isPage = cause instanceof Failed && cause.failure.code === 'feed-is-page'
    throw new Failed(
      isPage ? { code: 'page-instead', args: {} } : { code: 'shape-unknown', args: { place } },
      { cause },
    )
  }
}
