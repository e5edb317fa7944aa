// Reads OpenMetrics as strictly as the standard asks: https://prometheus.io/docs/specs/om/open_metrics_spec/

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const LABEL = `${NAME}="(?:[^"\\\\\\n]|\\\\["\\\\n])*"`
const sample = new RegExp(`^(${NAME})(\\{${LABEL}(?:,${LABEL})*\\})? (-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)$`)

/** By name with its labels. @throws Error where it is no OpenMetrics */
export function parseOpenMetrics(text: string): ReadonlyMap<string, number> {
  if (!text.endsWith('# EOF\n')) throw new Error('It has no end.')
  const values = new Map<string, number>()
  const families = new Map<string, string>()
  let current = ''
  for (const line of text.slice(0, -'# EOF\n'.length).split('\n').slice(0, -1)) {
    const [, kind, name = '', rest = ''] = new RegExp(`^# (TYPE|UNIT|HELP) (${NAME}) (.+)$`).exec(line) ?? []
    if (kind === 'TYPE') {
      if (families.has(name)) throw new Error(`${name} comes twice.`)
      families.set(name, rest)
      current = name
      continue
    }
    if (kind !== undefined) {
      if (name !== current) throw new Error(`${line} stands in the family of ${current}.`)
      if (kind === 'UNIT' && !name.endsWith(`_${rest}`))
        throw new Error(`${name} does not end with its unit.`)
      continue
    }
    const [, of = '', labels = '', value] = sample.exec(line) ?? []
    const wanted = families.get(current) === 'counter' ? `${current}_total` : current
    if (of !== wanted) throw new Error(`${line} is no sample of ${current}.`)
    if (values.has(of + labels)) throw new Error(`${of}${labels} comes twice.`)
    values.set(of + labels, Number(value))
  }
  return values
}
