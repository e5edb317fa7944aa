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

/**
 * By path, or by path and query; the exact one wins. What is posted has its method before the path, and may have its body
 * behind it: `POST /search`, or `POST /search {"q":"northwind"}`, which wins.
 */
const Routes = z.record(z.string().regex(/^(?:POST )?\//), Route)

export type Route = z.output<typeof Route>
export type Routes = z.output<typeof Routes>

/** What answers a request; undefined for none. */
export function routeFor(routes: Routes, { method, path, body }: Asked): Route | undefined {
  const paths = [path, path.replace(/\?.*$/, '')]
  const keys =
    method === 'GET' ? paths : paths.flatMap((each) => [`${method} ${each} ${body}`, `${method} ${each}`])
  const key = keys.find((each) => Object.hasOwn(routes, each))
  return key === undefined ? undefined : routes[key]
}

export type Asked = {
  method: string
  /** With its query. */
  path: string
  body: string
}

/** Reads `routes.json` in a folder of fixtures. */
export async function readRoutes(folder: URL): Promise<Routes> {
  return Routes.parse(JSON.parse(await readFile(new URL('routes.json', folder), 'utf8')))
}
