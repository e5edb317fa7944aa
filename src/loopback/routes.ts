import { readFile } from 'node:fs/promises'
import * as z from 'zod'

/** What the double answers on one path. */
const Route = z.strictObject({
  /** The body: a file in the folder of `routes.json`. Without one the answer has no body. */
  file: z.string().optional(),
  contentType: z.string().optional(),
  status: z.int().min(200).max(599).default(200),
  /** Further headers; values may hold the placeholders of template.ts. */
  headers: z.record(z.string(), z.string()).default({}),
  /** Send an ETag and Last-Modified, and answer 304 to whoever sends one of them back. */
  etag: z.boolean().default(false),
  /** Milliseconds before the answer starts. */
  delay: z.int().min(0).default(0),
  /** Break the connection off after so many bytes of the body. */
  truncateAt: z.int().min(0).optional(),
})

/** By path, or by path and query; the exact one wins. */
const Routes = z.record(z.string().startsWith('/'), Route)

export type Route = z.output<typeof Route>
export type Routes = z.output<typeof Routes>

/** Reads `routes.json` in a folder of fixtures. */
export async function readRoutes(folder: URL): Promise<Routes> {
  return Routes.parse(JSON.parse(await readFile(new URL('routes.json', folder), 'utf8')))
}
