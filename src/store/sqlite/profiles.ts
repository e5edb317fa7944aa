import type { ProfileCase } from '../port/cases.js'
import { asNumber, asText, storable } from '../rows/values.js'
import { brandAsked } from './brands.js'
import type { Database } from './database.js'

/** See `Cases`. */
export function byProfile(db: Database, urls: readonly string[], brand: string): readonly ProfileCase[] {
  return db
    .lists(
      `select c.id, p.place, p.name, p.handle, p.url from persons p indexed by persons_url
       join cases c on c.person = p.id and c.brand = ${brandAsked()}
       where p.url in (select value from json_each(?)) and p.url is not null
         and exists (select 1 from mentions m where m.case_id = c.id)
       order by c.touched desc, c.id desc`,
      storable(brand),
      JSON.stringify(urls),
    )
    .map(([caseId, place, name, handle, url]) => ({
      caseId: asNumber(caseId),
      place: asText(place),
      author: {
        name: asText(name),
        ...(handle !== null && { handle: asText(handle) }),
        ...(url !== null && { url: asText(url) }),
      },
    }))
}
