export const workerRoles = ['all', 'poll', 'deliver'] as const
/** What one of several machines does: all, or only to ask the sites and make something of it, or only to send. */
export type WorkerRole = (typeof workerRoles)[number]

export type SharingOptions = {
  role: WorkerRole
  /** Sites asked at once; as the config says where it isn't given. */
  atOnce: number | undefined
}
