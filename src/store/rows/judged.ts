import type { JudgedBrand } from '../port/posts.js'
import { optionalNumber, type Row, text } from './values.js'

export function judgedBrandOf(row: Row): JudgedBrand {
  const through = optionalNumber(row, 'through')
  return { rules: text(row, 'rules'), through: through === undefined ? undefined : String(through) }
}
