import type { FieldWords } from '../../by-field.js'
import { calm } from './calm.js'
import { failures } from './failures.js'
import { goods } from './goods.js'
import { money } from './money.js'
import { parcels } from './parcels.js'
import { people } from './people.js'

export const fields: readonly FieldWords[] = [money, parcels, failures, goods, people, calm]
