/** What a channel of ours tells of: trouble, planned work, or anything else. */
export const officialKinds = ['incident', 'maintenance', 'post'] as const
export type OfficialKind = (typeof officialKinds)[number]

/** How the matter stood by an update, as its page says: the first five of an incident, the others of planned work. */
export const officialStates = [
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  'postmortem',
  'scheduled',
  'in-progress',
  'verifying',
  'completed',
] as const
export type OfficialState = (typeof officialStates)[number]

/** Something that we published: of an incident each update by itself. */
export type OfficialUpdate = {
  /** What tells it from all others of its channel. */
  key: string
  /** What it is about: the same for all updates of one incident, and its own key for a post. */
  matter: string
  kind: OfficialKind
  /** Absent where the page says none that is known. */
  state?: OfficialState
  title?: string
  /** Plain text. May be empty. */
  text: string
  url: string
  at: Date
  /** `first-seen`: the page does not say when, so it is when we first saw it. */
  atFrom: 'source' | 'first-seen'
}

/** One as a channel gave it, which may lack its moment. */
export type FoundUpdate = Omit<OfficialUpdate, 'at' | 'atFrom'> & { at?: Date }

/** @property channelId of the channel that gave it */
export type StoredUpdate = OfficialUpdate & { channelId: string; firstSeenAt: Date }
