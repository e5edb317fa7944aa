import type { CrewAtWork, CrewDeed } from '../model/crew.js'

/** Who shares the work, for programs. */
export const crewValue = ({ workers, due, longest }: CrewAtWork) => ({
  workers: workers.map(({ host, pid, role, since, seen, doing }) => ({
    host,
    pid,
    role,
    since: since.toISOString(),
    seenAt: seen.toISOString(),
    doing: doing.map(deedValue),
  })),
  due,
  ...(longest && { longest: deedValue(longest) }),
})

const deedValue = ({ what, site, since }: CrewDeed) => ({
  what,
  ...(site !== undefined && { site }),
  since: since.toISOString(),
})
