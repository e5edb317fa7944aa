/** One figure of a program, as monitors read it. */
export type Metric = {
  /** Without the suffix of its type; `mentions_` stands before it. */
  name: string
  type: 'gauge' | 'counter'
  help: string
  unit?: 'seconds' | 'bytes'
  samples: readonly { value: number; labels?: Readonly<Record<string, string>> }[]
}

export const OPEN_METRICS = 'application/openmetrics-text; version=1.0.0; charset=utf-8'

/** OpenMetrics 1.0 (https://prometheus.io/docs/specs/om/open_metrics_spec/): a family a metric, and the mark of its end. */
export const openMetrics = (metrics: readonly Metric[]): string => `${metrics.map(family).join('')}# EOF\n`

function family({ name, type, help, unit, samples }: Metric): string {
  const whole = `mentions_${name}${unit === undefined ? '' : `_${unit}`}`
  const head = [
    `# TYPE ${whole} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${whole} ${unit}`]),
    `# HELP ${whole} ${escaped(help)}`,
  ]
  const lines = samples.map(
    ({ value, labels }) => `${whole}${type === 'counter' ? '_total' : ''}${labelled(labels)} ${value}`,
  )
  return `${[...head, ...lines].join('\n')}\n`
}

const labelled = (labels: Readonly<Record<string, string>> = {}): string => {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r?\n|\r/g, '\\n')
