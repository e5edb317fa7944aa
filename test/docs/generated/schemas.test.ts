import { test } from 'vitest'
import * as z from 'zod'
import { configJsonSchema } from '../../../src/config/schema/json-schema.js'
import { jsonActed } from '../../../src/outputs/acted-json-schema.js'
import { jsonAlerts } from '../../../src/outputs/alerts-json-schema.js'
import { jsonCatalog } from '../../../src/outputs/catalog/json-schema.js'
import { jsonDeliveries } from '../../../src/outputs/deliveries/json-schema.js'
import { jsonDigest } from '../../../src/outputs/digest/json-schema.js'
import { explainedLine } from '../../../src/outputs/explained-json-schema.js'
import { jsonIncidentPeople, jsonIncidents } from '../../../src/outputs/incidents/json-schema.js'
import { jsonTimeline } from '../../../src/outputs/incidents/timeline/json-schema.js'
import { jsonReport, ndjsonLine } from '../../../src/outputs/json-schema.js'
import { jsonOfficial } from '../../../src/outputs/official/json-schema.js'
import { jsonSources } from '../../../src/outputs/sources-json-schema.js'
import { jsonStatistics } from '../../../src/outputs/stats/json-schema.js'
import { jsonStore } from '../../../src/outputs/store/info-json-schema.js'
import { postRecord } from '../../../src/sources/post-record.js'
import { expectPage } from './page.js'

/** What is published says what there is and allows more. */
const published = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: 'input' })

test.each([
  ['acted', published(jsonActed)],
  ['alerts', published(jsonAlerts)],
  ['catalog', published(jsonCatalog)],
  ['config', configJsonSchema()],
  ['deliveries', published(jsonDeliveries)],
  ['digest', published(jsonDigest)],
  ['explain', published(explainedLine)],
  ['incident-people', published(jsonIncidentPeople)],
  ['incidents', published(jsonIncidents)],
  ['ndjson', published(ndjsonLine)],
  ['official', published(jsonOfficial)],
  ['output', published(jsonReport)],
  ['post', published(postRecord())],
  ['sources', published(jsonSources)],
  ['stats', published(jsonStatistics)],
  ['store', published(jsonStore)],
  ['timeline', published(jsonTimeline)],
])('docs/schema/%s.schema.json', async (name, schema) => {
  await expectPage(`docs/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)
})
