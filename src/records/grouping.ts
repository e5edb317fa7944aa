/** Which things belong to what, by their numbers. */
export type Grouping<Group> = {
  get(group: Group): ReadonlySet<number>
  /** From one group to another; undefined is none. */
  move(id: number, from: Group | undefined, to: Group | undefined): void
}

const none: ReadonlySet<number> = new Set()

export function grouping<Thing extends { id: number }, Group>(
  things: readonly Thing[],
  groupOf: (thing: Thing) => Group | undefined,
): Grouping<Group> {
  const groups = new Map<Group, Set<number>>()
  const add = (id: number, group: Group | undefined) => {
    if (group === undefined) return
    const members = groups.get(group)
    if (members) members.add(id)
    else groups.set(group, new Set([id]))
  }
  for (const thing of things) add(thing.id, groupOf(thing))
  return {
    get: (group) => groups.get(group) ?? none,
    move(id, from, to) {
      if (from === to) return
      if (from !== undefined) groups.get(from)?.delete(id)
      add(id, to)
    },
  }
}
