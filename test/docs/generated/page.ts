import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const root = new URL('../../../', import.meta.url)

/**
 * Holds a page, or a part of one, to what the program says. `npm run docs` runs only the tests of this folder, and has them
 * write what they find stale.
 *
 * @param path from the root of the repository
 * @param text what the whole file has to hold
 */
export async function expectPage(path: string, text: string): Promise<void> {
  const file = fileURLToPath(new URL(path, root))
  await expect(text, `${path} is stale. To write it anew: npm run docs`).toMatchFileSnapshot(file)
}
