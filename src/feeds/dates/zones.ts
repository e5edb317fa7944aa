/**
 * Zone names seen in feeds, in minutes east of UTC. The names
 * without S or D (`ET`) mean standard time.
 */
const zones: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 60,
    bst: 60,
    ist: 330,
    cet: 60,
    cest: 120,
    mez: 60,
    mesz: 120,
    met: 60,
    mest: 120,
    eet: 120,
    eest: 180,
    msk: 180,
    msd: 240,
    trt: 180,
    sast: 120,
    cat: 120,
    eat: 180,
    wat: 60,
    gst: 240,
    pkt: 300,
    npt: 345,
    ict: 420,
    wib: 420,
    wita: 480,
    wit: 540,
    hkt: 480,
    sgt: 480,
    pht: 480,
    awst: 480,
    jst: 540,
    kst: 540,
    acst: 570,
    acdt: 630,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
    at: -240,
    ast: -240,
    adt: -180,
    nst: -210,
    ndt: -150,
    et: -300,
    est: -300,
    edt: -240,
    ct: -360,
    cst: -360,
    cdt: -300,
    mt: -420,
    mst: -420,
    mdt: -360,
    pt: -480,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
    hdt: -540,
    brt: -180,
    art: -180,
    clt: -240,
    cot: -300,
    pet: -300,
  }),
)

const OFFSET = /^(?:utc|gmt|ut|z)?([+-])(\d{1,2})(?::?(\d{2}))?(?::?\d{2})?$/

/** Minutes east of UTC that a zone means, `+0200`, `EST`, `Etc/GMT`, `GMT-01:00`; undefined when it is none. */
export function zoneOffset(written: string): number | undefined {
  return usual.get(written) ?? readZone(written)
}

/** As most dates have it: these need no look. */
const usual: ReadonlyMap<string, number> = new Map([
  ['+0000', 0],
  ['GMT', 0],
  ['Z', 0],
  ['+00:00', 0],
])

function readZone(written: string): number | undefined {
  const zone = written
    .toLowerCase()
    .replace(/^etc\//, '')
    .replace(/\.$/, '')
  const named = zones.get(zone)
  if (named !== undefined) return named
  // The military letters were defined with the wrong sign once, so RFC 2822 says to read them as UTC.
  if (/^[a-z]$/.test(zone)) return 0
  const offset = OFFSET.exec(zone)
  if (offset === null) return undefined
  const hours = Number(offset[2])
  const minutes = Number(offset[3] ?? 0)
  if (hours > 15 || minutes > 59) return undefined
  return (offset[1] === '-' ? -1 : 1) * (hours * 60 + minutes)
}
